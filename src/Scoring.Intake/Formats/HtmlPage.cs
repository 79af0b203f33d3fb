using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Scoring.Intake.Formats;

/// <summary>
/// Finds the article in a page (SmartReader, which is Readability) and gives its paragraphs and what the page says of it. A piece of
/// HTML without head and body is taken for the article itself.
/// </summary>
internal sealed partial class HtmlPage(IntakeOptions options, TimeProvider time)
{
    /// <summary>Words of running text, links aside, below which a page has no article: notices, log-in pages, lists of links.</summary>
    private const int FewestWords = 40;

    /// <summary>Below so many characters SmartReader looks again, less choosy each time. Its default, 500, is more than a brief has.</summary>
    private const int FewestCharacters = 250;

    private const int FewestWordsOfASentence = 8;

    private readonly BoundedHtmlParser _parser = new(options);

    public Draft Read(string html, Uri? url)
    {
        using var timeout = new CancellationTokenSource(options.HtmlTimeout, time);
        try
        {
            var page = _parser.Parse(html, timeout.Token);
            return PageMarks().IsMatch(html) ? ReadPage(page, url, timeout.Token) : ReadPiece(page);
        }
        catch (PageShapeException exception)
        {
            return Draft.Refuse(RefusalKind.Malformed, $"The page cannot be read: {exception.Message}.");
        }
        catch (OperationCanceledException)
        {
            return Draft.Refuse(RefusalKind.Malformed, $"The page cannot be read: looking for the article took longer than {options.HtmlTimeout.TotalSeconds:0} s.");
        }
    }

    private static Draft ReadPiece(IHtmlDocument page)
    {
        var text = page.Body is null ? "" : HtmlParagraphs.TextOf(page.Body);
        return text.Length == 0 ? Draft.Refuse(RefusalKind.NoArticle, "There is no text in the HTML.") : Draft.Of(text);
    }

    private static Draft ReadPage(IHtmlDocument page, Uri? url, CancellationToken cancellation)
    {
        var fields = PageFields.Of(page, url);
        PageFurniture.RemoveFrom(page);
        using var reader = new Reader((url ?? PageFields.NoAddress).AbsoluteUri, page) { CharThreshold = FewestCharacters };
        IElement? found = null;
        reader.AddCustomOperationEnd(element => found = element);
        var article = reader.GetArticleAsync(cancellation).GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        if (found is null || !HasProse(found, article.IsReadable)) return Draft.Refuse(RefusalKind.NoArticle, "There is no article in the page: no run of paragraphs that reads as one.");
        return Draft.Of(HtmlParagraphs.TextOf(found), fields.With(article));
    }

    private static bool HasProse(IElement found, bool isReadable)
    {
        var words = 0;
        var hasSentence = isReadable;
        foreach (var paragraph in HtmlParagraphs.TextOf(found).Split("\n\n"))
        {
            var count = WordsIn(paragraph);
            words += count;
            hasSentence |= count >= FewestWordsOfASentence && paragraph.AsSpan().TrimEnd("\"'”’)") is [.., '.' or '!' or '?'];
        }

        var linked = found.QuerySelectorAll("a").Sum(link => WordsIn(link.TextContent));
        return hasSentence && words - linked >= FewestWords;
    }

    public static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"<(!doctype|html|head|body|title|meta|article|main)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageMarks();
}
