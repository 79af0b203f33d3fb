namespace Scoring.Pages.Layout;

/// <summary>Which addresses from articles become links: encoding does not stop <c>javascript:</c>.</summary>
public static class Links
{
    public static bool IsSafe(Uri? url) => url is { IsAbsoluteUri: true } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
