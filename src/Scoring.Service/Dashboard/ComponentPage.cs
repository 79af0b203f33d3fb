using Hangfire.Dashboard;
using Microsoft.AspNetCore.Components;
using Scoring.Pages.Layout;

namespace Scoring.Service.Dashboard;

/// <summary>Shows a Razor component within Hangfire's layout. What loads the content says null where there is no such thing.</summary>
internal sealed class ComponentPage<T>(Func<PageRequest, Task<PageContent?>> load) : IDashboardDispatcher
    where T : IComponent
{
    public async Task Dispatch(DashboardContext context)
    {
        var request = new PageRequest(context);
        if (!HttpMethods.IsGet(request.Http.Request.Method) && !HttpMethods.IsHead(request.Http.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await load(request) is { } content) await PageShell.ShowAsync<T>(context, content, StatusCodes.Status200OK);
        else await PageShell.ShowAsync<MissingPage>(context, new("Not found", request.Frame), StatusCodes.Status404NotFound);
    }
}
