using Scoring.Language.Text;

namespace Scoring.Reports;

/// <summary>Counts words in spans of a text.</summary>
internal static class WordCount
{
    /// <summary>Runs of letters and digits, with the apostrophes and hyphens inside them; each once, however many spans hold it.</summary>
    /// <param name="spans">In any order; they may overlap.</param>
    public static int Of(string text, IEnumerable<TextSpan> spans)
    {
        var (count, from) = (0, 0);
        foreach (var span in spans.Order())
        {
            for (var at = Math.Max(span.Start, from); at < span.End;)
            {
                var end = at;
                while (end < span.End && (char.IsLetterOrDigit(text[end]) || (end > at && text[end] is '\'' or '’' or '-'))) end++;
                if (end > at) count++;
                at = Math.Max(end, at + 1);
            }

            from = Math.Max(from, span.End);
        }

        return count;
    }
}
