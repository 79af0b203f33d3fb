using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Scoring.Intake.Formats;

/// <summary>
/// Takes out of a page what stands around its article and would pass for paragraphs of it: cookie notices, advertisements, newsletter
/// boxes, the line with the date. SmartReader knows most of it, but not in short articles, where it takes whatever it can get.
/// </summary>
internal static class PageFurniture
{
    private const string Pieces =
        "[hidden], [role=dialog], [role=alertdialog], [role=navigation], [role=search], [role=complementary], [aria-modal=true], dialog, .ad, .ads, "
        + "[class*=advert i], [id*=advert i], [class*=cookie i], [id*=cookie i], [class*=consent i], [id*=consent i], [class*=newsletter i], [id*=newsletter i], "
        + "[class*=paywall i], [class*=share i], [class*=social i], [class*=related i]";

    /// <summary>A piece with more words is not removed: the body itself may be classed "has-share-buttons".</summary>
    private const int MostWords = 80;

    /// <summary>A piece that holds one of these, or is one, is no furniture, whatever its class says ("body.has-cookie-notice").</summary>
    private const string Core = "html, body, main, article, h1";

    public static void RemoveFrom(IHtmlDocument page)
    {
        foreach (var piece in page.QuerySelectorAll(Pieces))
        {
            if (!piece.Matches(Core) && piece.QuerySelector(Core) is null && HtmlPage.WordsIn(piece.TextContent) <= MostWords) piece.Remove();
        }

        foreach (var time in page.QuerySelectorAll("time"))
        {
            if (time.Closest("p, li, blockquote") is null) time.Remove();
        }
    }
}
