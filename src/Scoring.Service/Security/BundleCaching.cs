using System.Text.RegularExpressions;
using Scoring.Service.Dashboard;

namespace Scoring.Service.Security;

/// <summary>
/// Lets browsers keep the dashboard's scripts, styles and fonts (575 KB). Anti-forgery forbids storing any response of the
/// dashboard; but these carry no token, and their addresses change with the process.
/// </summary>
internal static partial class BundleCaching
{
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(DashboardServices.Path, out var file) && Bundle().IsMatch(file.Value!))
            context.Response.OnStarting(KeepAsync, context.Response);
        return next(context);
    }

    private static Task KeepAsync(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode != StatusCodes.Status200OK) return Task.CompletedTask;
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        response.Headers.Remove("Pragma");
        response.Headers.Remove("Expires");
        response.Headers.Remove("Set-Cookie");
        return Task.CompletedTask;
    }

    [GeneratedRegex("^/((js|css|css-dark)[0-9]+|fonts/.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bundle();
}
