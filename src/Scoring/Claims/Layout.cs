using Scoring.Language.Text;
using Scoring.Language.Tokenization;

namespace Scoring.Claims;

/// <summary>The paragraphs of a body, and which of them a reader meets first.</summary>
internal sealed class Layout
{
    // A first paragraph of a text without a title of its own that is this short is its headline: "PHARMACIA FORECASTS HIGHER EARNINGS".
    private const int LongestHeadline = 20;
    private const int EarlyParagraphs = 2;

    private readonly IReadOnlyList<TextSpan> _paragraphs;
    private readonly bool _hasHeadline;

    public Layout(string text, bool titleIsApart)
    {
        _paragraphs = Paragraphs.Of(text);
        _hasHeadline = !titleIsApart && _paragraphs.Count > 1
            && _paragraphs[0].Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= LongestHeadline;
    }

    /// <summary>1-based; white space between two paragraphs belongs to the first.</summary>
    public int ParagraphAt(int offset)
    {
        int low = 0, high = _paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_paragraphs[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        return Math.Max(1, low);
    }

    public Prominence ProminenceOf(int paragraph)
    {
        var below = paragraph - (_hasHeadline ? 2 : 1);
        return below switch
        {
            < 0 => Prominence.Headline,
            0 => Prominence.Lead,
            <= EarlyParagraphs => Prominence.Early,
            _ => Prominence.Body,
        };
    }
}
