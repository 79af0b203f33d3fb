namespace Scoring.Service.Security;

/// <summary>Ends a request at the door, as <c>application/problem+json</c>.</summary>
internal static class Refusal
{
    public static Task WriteAsync(HttpContext context, int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title).ExecuteAsync(context);
}
