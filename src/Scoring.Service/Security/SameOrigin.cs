namespace Scoring.Service.Security;

/// <summary>
/// Refuses to change anything for a page of another origin, Hangfire's own commands included. Browsers send <c>Origin</c> with every such
/// request, or at least <c>Sec-Fetch-Site</c>; programs send neither and are let through.
/// </summary>
internal static class SameOrigin
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (IsSafe(context.Request.Method) || !IsForeign(context.Request))
        {
            await next(context);
            return;
        }

        await Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "Another origin", $"A page of another origin ({Origin(context.Request) ?? "unknown"}) may not change anything here.");
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsForeign(HttpRequest request) => Origin(request) is { } origin
        ? !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        : request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");

    private static string? Origin(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;
}
