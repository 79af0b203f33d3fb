using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction.Features;

/// <summary>A text as the network sees it.</summary>
/// <param name="Passages">
/// Half-open ranges of tokens, one after the other: a paragraph, or several that belong together because one ends with a colon or leaves a
/// quotation open that the next takes up. Source and content are looked for within the cue's passage.
/// </param>
internal sealed record ReadText(
    AnnotatedText Annotated,
    QuotationState[] Quotations,
    TokenFeatures[] Features,
    IReadOnlyList<(int First, int End)> Passages)
{
    public Token[] Tokens => Annotated.Tokens;

    /// <summary>Longest passage; a longer one is cut, at the end of a sentence if one is near.</summary>
    public const int LongestPassage = 300;

    /// <summary>
    /// Gathers passages into pieces of at most <paramref name="longest"/> tokens, or of one passage: what the network reads at once.
    /// </summary>
    public IEnumerable<(int First, int End)> Pieces(int longest)
    {
        for (var i = 0; i < Passages.Count;)
        {
            var (first, end) = Passages[i++];
            while (i < Passages.Count && Passages[i].End - first <= longest) end = Passages[i++].End;
            yield return (first, end);
        }
    }

    /// <summary>The passage that holds a token.</summary>
    public (int First, int End) PassageOf(int token)
    {
        int low = 0, high = Passages.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Passages[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return Passages[low];
    }
}
