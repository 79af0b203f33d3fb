using Scoring.Articles;

namespace Scoring.Intake.Recognition;

/// <summary>
/// By what an article is recognised: "already have it" means equal <see cref="WordsHash"/> and an equal, non-null
/// <see cref="OutletKey"/> or <see cref="UrlKey"/>. A wire story in a second outlet is a second article.
/// </summary>
/// <param name="TextHash">SHA-256 of the exact text in UTF-8, lower-case hex: the key of the text.</param>
/// <param name="WordsHash">The same of the words alone: see <see cref="WordsHash.Of"/>.</param>
/// <param name="OutletKey">The outlet's name without case and surplus white space; null if not known.</param>
/// <param name="UrlKey">See <see cref="CanonicalUrl.KeyOf"/>; null if not known.</param>
public sealed record ArticleMark(string TextHash, string WordsHash, string? OutletKey, string? UrlKey)
{
    public static ArticleMark Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(
            Recognition.TextHash.Of(article.Text),
            Recognition.WordsHash.Of(article.Text),
            KeyOfOutlet(article.Outlet),
            article.Url is { IsAbsoluteUri: true } url ? CanonicalUrl.KeyOf(url) : null);
    }

    private static string? KeyOfOutlet(string? outlet)
    {
        var key = string.Join(' ', (outlet ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        return key.Length == 0 ? null : key;
    }
}
