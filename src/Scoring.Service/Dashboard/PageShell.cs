using Hangfire.Dashboard;
using Hangfire.Dashboard.Pages;
using Microsoft.AspNetCore.Components;
using Scoring.Pages.Layout;

namespace Scoring.Service.Dashboard;

/// <summary>What a page shows.</summary>
/// <param name="Title">In the window's title; encoded there.</param>
/// <param name="View">The component's parameter of that name.</param>
internal sealed record PageContent(string Title, object View);

/// <summary>Hangfire's layout around a rendered component.</summary>
internal sealed class PageShell : RazorPage
{
    private readonly string _title, _body;

    private PageShell(string title, string body) => (_title, _body) = (title, body);

    public static Task ShowAsync<T>(DashboardContext context, PageContent content, int status)
        where T : IComponent
    {
        var body = PageRenderer.Render<T>(("View", content.View));
        context.Response.StatusCode = status;
        // Only a route can give Hangfire's page class its context, so this is one that fits everything.
        var single = new Hangfire.Dashboard.RouteCollection();
        single.AddRazorPage(".*", _ => new PageShell(content.Title, body));
        return single.FindDispatcher("/")!.Item1.Dispatch(context);
    }

    public override void Execute()
    {
        Layout = new LayoutPage(_title);
        // Encoded by the component that made it; the only place where anything is written as it is.
        WriteLiteral(_body);
    }
}
