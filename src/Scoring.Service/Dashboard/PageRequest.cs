using Hangfire.Dashboard;
using Scoring.Pages.Layout;

namespace Scoring.Service.Dashboard;

/// <summary>A request for one of our pages within Hangfire's dashboard.</summary>
internal sealed class PageRequest(DashboardContext context)
{
    public HttpContext Http { get; } = context.GetHttpContext();

    public CancellationToken Cancellation => Http.RequestAborted;

    public PageLinks Links { get; } = new(context.Options.PrefixPath + context.Request.PathBase);

    public PageFrame Frame => new(Links, context.IsReadOnly ? null : context.AntiforgeryToken);

    /// <summary>The id in the page's path.</summary>
    public string Id => context.UriMatch.Groups["Id"].Value.ToLowerInvariant();

    public T Get<T>() where T : notnull => Http.RequestServices.GetRequiredService<T>();

    /// <summary>A value of the query string; null if it is not there or empty.</summary>
    public string? Query(string key) => Http.Request.Query[key].FirstOrDefault() is { Length: > 0 } value ? value : null;
}
