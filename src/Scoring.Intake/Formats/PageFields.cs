using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Scoring.Intake.Formats;

/// <summary>What a page says of its article in <c>meta</c> and <c>link</c> elements, filled up with what SmartReader finds (JSON-LD, visible byline).</summary>
internal sealed record PageFields(string? Title, string? SiteName, IReadOnlyList<string> Writers, string? Section, DateTimeOffset? PublishedAt, Uri? Url)
{
    /// <summary>Stands for the address of a page that has none (RFC 2606); relative links then lead nowhere.</summary>
    public static Uri NoAddress { get; } = new("https://page.invalid/");

    private static readonly string[] TitleSeparators = [" | ", " - ", " – ", " — ", " :: ", " » "];

    /// <summary>To be called before SmartReader, which takes the page apart.</summary>
    public static PageFields Of(IHtmlDocument page, Uri? url) => new(
        Meta(page, "og:title", "twitter:title"),
        Meta(page, "og:site_name", "application-name"),
        WritersOf(page),
        Meta(page, "article:section", "section", "parsely-section", "articleSection"),
        DateOf(Meta(page, "article:published_time", "datePublished", "date", "dc.date.issued", "pubdate") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
        CanonicalOf(page, url));

    public GivenFields With(SmartReader.Article article)
    {
        var outlet = SiteName ?? Text(article.SiteName) ?? OutletOf(Url);
        // Of several elements the reader gives only the first.
        var byline = Writers.Count > 1 ? string.Join("; ", Writers) : Text(article.Byline) ?? Text(article.Author) ?? (Writers is [var one] ? one : null);
        return new(
            WithoutOutlet(Title ?? Text(article.Title), outlet),
            byline is null ? null : Bylines.Split(byline),
            outlet,
            Section,
            Url,
            PublishedAt: PublishedAt ?? (article.PublicationDate is { } date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)) : null));
    }

    private static string? Meta(IHtmlDocument page, params string[] names)
    {
        foreach (var name in names)
        {
            foreach (var key in (string[])["property", "name", "itemprop"])
            {
                if (Text(page.QuerySelector($"meta[{key}=\"{name}\" i]")?.GetAttribute("content")) is { } content) return content;
            }
        }

        return null;
    }

    // Some sites give the address of the writer's page.
    private static List<string> WritersOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("meta[name=author i], meta[name=parsely-author i], meta[name=\"dc.creator\" i], meta[property=\"article:author\" i]")
            .Select(meta => Text(meta.GetAttribute("content"))).OfType<string>()
            .Where(name => !name.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static DateTimeOffset? DateOf(string? written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    // A page that points to another site's page as the original is still this outlet's own article.
    private static Uri? CanonicalOf(IHtmlDocument page, Uri? url)
    {
        var written = page.QuerySelector("link[rel~=\"canonical\" i]")?.GetAttribute("href") ?? Meta(page, "og:url");
        if (written is null || !(url is null ? Uri.TryCreate(written, UriKind.Absolute, out var canonical) : Uri.TryCreate(url, written, out canonical))) return url;
        if (canonical.Scheme != Uri.UriSchemeHttp && canonical.Scheme != Uri.UriSchemeHttps) return url;
        return url is null || OutletOf(url) == OutletOf(canonical) ? canonical : url;
    }

    private static string? OutletOf(Uri? url)
    {
        if (url is null) return null;
        var host = url.IdnHost;
        foreach (var prefix in (string[])["www.", "m.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal)) return host[prefix.Length..];
        }

        return host;
    }

    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null) return title;
        foreach (var separator in TitleSeparators)
        {
            if (title.EndsWith(separator + outlet, StringComparison.OrdinalIgnoreCase)) return title[..^(separator.Length + outlet.Length)].Trim();
        }

        return title;
    }

    private static string? Text(string? written) => string.IsNullOrWhiteSpace(written) ? null : string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
