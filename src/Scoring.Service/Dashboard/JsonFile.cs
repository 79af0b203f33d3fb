using Hangfire.Dashboard;

namespace Scoring.Service.Dashboard;

/// <summary>Answers with JSON as it is stored; 404 where there is none.</summary>
internal sealed class JsonFile(Func<PageRequest, Task<string?>> load) : IDashboardDispatcher
{
    public async Task Dispatch(DashboardContext context)
    {
        var request = new PageRequest(context);
        var json = await load(request);
        context.Response.StatusCode = json is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        request.Http.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.WriteAsync(json ?? """{"error":"There is no such report."}""");
    }
}
