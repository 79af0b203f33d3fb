using Scoring.Service.Dashboard;

namespace Scoring.Service.Security;

/// <summary>Tells browsers what the pages need, which is little: nothing from elsewhere, no inline script, no frames around them.</summary>
internal static class SecurityHeaders
{
    /// <summary>Pages of our own under the dashboard's path: they keep to <c>style-src 'self'</c>. A new one is added here.</summary>
    private static readonly string[] OwnPages = ["/articles", "/reports", "/runs", "/submissions", "/method", "/hand-in"];

    private const string Common = "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'";

    // Hangfire's start page and its cards of job states set styles in the markup and from script.
    private const string Hangfire = Common + " 'unsafe-inline'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsHangfires(context.Request.Path) ? Hangfire : Common;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // Not "no-referrer": with it browsers send "Origin: null" with the forms of our own pages.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }

    private static bool IsHangfires(PathString path) =>
        path.StartsWithSegments(DashboardServices.Path, out var page) && !Array.Exists(OwnPages, own => page.StartsWithSegments(own));
}
