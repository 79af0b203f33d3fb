using Scoring.Language.Text;

namespace Scoring.Language.Extraction.Features;

internal static class ParagraphKinds
{
    /// <summary>Longest name before the colon of a turn, in tokens.</summary>
    private const int LongestSpeaker = 5;

    /// <param name="paragraphs">Half-open ranges of tokens, none empty.</param>
    public static ParagraphKind[] Of(string text, Token[] tokens, IReadOnlyList<(int First, int End)> paragraphs)
    {
        var turns = paragraphs.Select(p => IsTurn(text, tokens.AsSpan(p.First, p.End - p.First))).ToArray();
        var transcript = turns.Count(turn => turn) >= 2;
        var kinds = new ParagraphKind[paragraphs.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            var (first, end) = paragraphs[i];
            if (i == 0) kinds[i] = ParagraphKind.First;
            else if (turns[i] && transcript) kinds[i] = ParagraphKind.Turn;
            else if (tokens[end - 1].Lower == ":") kinds[i] = ParagraphKind.EndsWithColon;
            else if (tokens[paragraphs[i - 1].End - 1].Lower == ":") kinds[i] = ParagraphKind.AfterColon;
            else if (tokens[first].Kind == TokenKind.Quote && tokens[end - 1].Kind == TokenKind.Quote) kinds[i] = ParagraphKind.Quotation;
        }

        return kinds;
    }

    private static bool IsTurn(string text, ReadOnlySpan<Token> paragraph)
    {
        for (var i = 0; i < Math.Min(LongestSpeaker + 1, paragraph.Length - 3); i++)
        {
            if (i > 0 && paragraph[i].Lower == ":") return true;
            var isName = paragraph[i].IsWord ? char.IsUpper(text[paragraph[i].Start]) : paragraph[i].Lower is ".";
            if (!isName) return false;
        }

        return false;
    }
}
