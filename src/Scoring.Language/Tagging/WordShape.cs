using Scoring.Language.Text;

namespace Scoring.Language.Tagging;

/// <summary>How a token is written: what a tagger sees of a word that it has not met.</summary>
internal enum WordShape : byte
{
    Lower, Capitalized, AllCapitals, Mixed, Number, Mark,
}

internal static class WordShapes
{
    public static WordShape Of(string text, Token token)
    {
        if (token.Kind == TokenKind.Number) return WordShape.Number;
        if (token.Kind is TokenKind.Mark or TokenKind.Quote) return WordShape.Mark;
        int upper = 0, lower = 0;
        foreach (var unit in token.Span.In(text))
        {
            if (char.IsUpper(unit)) upper++;
            else if (char.IsLower(unit)) lower++;
        }

        if (upper == 0) return WordShape.Lower;
        if (lower == 0) return upper > 1 ? WordShape.AllCapitals : WordShape.Capitalized;
        return upper == 1 && char.IsUpper(text[token.Start]) ? WordShape.Capitalized : WordShape.Mixed;
    }
}
