using System.Collections.Frozen;

namespace Scoring.Intake.Recognition;

/// <summary>One spelling for the addresses under which the same page is passed around.</summary>
public static class CanonicalUrl
{
    // Added by whoever shares or sends the link; none of them selects a page.
    private static readonly FrozenSet<string> Tracking = new[]
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "icid", "ref_src", "smid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A key, not an address to follow: no scheme (http and https are one), lower-case host without final dot, no default
    /// port, user, fragment, tracking parameters (<c>utm_*</c> and the like) or final slash; parameters sorted.
    /// </summary>
    /// <example><c>HTTPS://News.Example:443/a/?utm_source=x&amp;b=2&amp;a=1#top</c> gives <c>news.example/a?a=1&amp;b=2</c>.</example>
    public static string KeyOf(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var host = url.IdnHost.TrimEnd('.').ToLowerInvariant();
        var port = url.IsDefaultPort ? "" : $":{url.Port}";
        var path = url.AbsolutePath.TrimEnd('/');
        var parameters = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsOfThePage).Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters);
        return $"{host}{port}{path}{(query.Length == 0 ? "" : "?" + query)}";
    }

    private static bool IsOfThePage(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return !Tracking.Contains(name) && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase);
    }
}
