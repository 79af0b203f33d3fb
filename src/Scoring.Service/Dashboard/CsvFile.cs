using Hangfire.Dashboard;

namespace Scoring.Service.Dashboard;

/// <summary>Answers with a table to be saved under a name.</summary>
internal sealed class CsvFile(string name, Func<PageRequest, Task<string>> load) : IDashboardDispatcher
{
    public async Task Dispatch(DashboardContext context)
    {
        var request = new PageRequest(context);
        var csv = await load(request);
        context.Response.ContentType = "text/csv; charset=utf-8";
        request.Http.Response.Headers.XContentTypeOptions = "nosniff";
        request.Http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.WriteAsync(csv);
    }
}
