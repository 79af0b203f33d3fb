using Scoring.Language.Extraction;
using Scoring.Language.Text;

namespace Scoring.Training.Extraction;

/// <summary>Tokens of spans.</summary>
internal static class TokensUnder
{
    /// <summary>The range from the first to the last token that shares a character with the spans; empty if there are none.</summary>
    public static (int First, int End) Of(Token[] tokens, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0) return (0, 0);
        var first = TokenSearch.FirstEndingBehind(tokens, spans.Min(s => s.Start));
        var end = first;
        var last = spans.Max(s => s.End);
        while (end < tokens.Length && tokens[end].Start < last) end++;
        return (first, end);
    }
}
