using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

internal static class TokenSearch
{
    /// <summary>Number of the first token that ends behind the offset; the number of tokens if none does.</summary>
    public static int FirstEndingBehind(Token[] tokens, int offset)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that share a character with the span, in lower case.</summary>
    public static List<string> Words(Token[] tokens, TextSpan span)
    {
        var words = new List<string>();
        for (var at = FirstEndingBehind(tokens, span.Start); at < tokens.Length && tokens[at].Start < span.End; at++) words.Add(tokens[at].Lower);
        return words;
    }
}
