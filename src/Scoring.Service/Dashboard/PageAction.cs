using Hangfire.Dashboard;

namespace Scoring.Service.Dashboard;

/// <summary>
/// Does what a form asks for and leads to the page that shows it. Hangfire has checked the form's token by then: it does so
/// for each POST once anti-forgery is registered.
/// </summary>
/// <param name="act">Returns the address to go to; null where it has answered by itself.</param>
internal sealed class PageAction(Func<PageRequest, DashboardContext, Task<string?>> act) : IDashboardDispatcher
{
    public PageAction(Func<PageRequest, Task<string?>> act) : this((request, _) => act(request)) { }

    public async Task Dispatch(DashboardContext context)
    {
        var request = new PageRequest(context);
        if (!HttpMethods.IsPost(request.Http.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (context.IsReadOnly)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await act(request, context) is not { } address) return;
        // 303: the browser gets the page anew, and going back asks for no second time.
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        request.Http.Response.Headers.Location = address;
    }
}
