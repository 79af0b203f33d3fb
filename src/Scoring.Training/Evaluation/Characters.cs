using Scoring.Language.Text;

namespace Scoring.Training.Evaluation;

/// <summary>Sets of offsets by which spans are compared.</summary>
internal static class Characters
{
    /// <summary>The offsets in the spans that hold no white space.</summary>
    public static HashSet<int> Of(IEnumerable<TextSpan> spans, string text) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => !char.IsWhiteSpace(text[at]))];

    /// <summary>The offsets in the spans that hold letters or digits.</summary>
    public static HashSet<int> WordsOf(IEnumerable<TextSpan> spans, string text) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => char.IsLetterOrDigit(text[at]))];

    /// <summary>Each contiguous piece as its first and last letter or digit: quotation marks, brackets and stops do not count.</summary>
    public static HashSet<(int, int)> PiecesOf(IEnumerable<TextSpan> spans, string text)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && (span.Start <= merged[^1].End || !AnyWord(text, merged[^1].End, span.Start))) merged[^1] = merged[^1].Cover(span);
            else merged.Add(span);
        }

        var pieces = new HashSet<(int, int)>();
        foreach (var span in merged)
        {
            int first = span.Start, last = span.End - 1;
            while (first < span.End && !char.IsLetterOrDigit(text[first])) first++;
            while (last >= span.Start && !char.IsLetterOrDigit(text[last])) last--;
            pieces.Add(first > last ? (span.Start, span.End) : (first, last));
        }

        return pieces;
    }

    private static bool AnyWord(string text, int from, int to)
    {
        for (var at = from; at < to; at++) if (char.IsLetterOrDigit(text[at])) return true;
        return false;
    }
}
