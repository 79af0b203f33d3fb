using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Text;

namespace Scoring.Language.Tokenization;

/// <summary>Cuts paragraphs into sentences. A closing quotation mark or bracket stays with the sentence that it ends.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer runs without a stop are cut, so that everything done per sentence is bounded.</summary>
    public const int LongestSentence = 250;

    private static readonly FrozenSet<string> Titles = WordLists.Set("titles");
    private static readonly FrozenSet<string> Openers = WordLists.Set("sentence-openers");

    public static Sentence[] Split(string text, Token[] tokens, IReadOnlyList<TextSpan> paragraphs)
    {
        var sentences = new List<Sentence>();
        var token = 0;
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            var first = token;
            while (token < tokens.Length && tokens[token].Start < paragraphs[paragraph].End)
            {
                token++;
                var paragraphEnds = token == tokens.Length || tokens[token].Start >= paragraphs[paragraph].End;
                if (!paragraphEnds && token - first < LongestSentence && !EndsBefore(text, tokens, ref token, paragraphs[paragraph].End)) continue;
                sentences.Add(new(first, token, paragraph));
                first = token;
            }
        }

        return [.. sentences];
    }

    /// <summary>Whether a sentence ends before token <paramref name="next"/>; moves it behind marks that close the sentence.</summary>
    private static bool EndsBefore(string text, Token[] tokens, ref int next, int paragraphEnd)
    {
        var last = tokens[next - 1];
        var stop = last.Kind == TokenKind.Mark && text[last.Start] is '.' or '!' or '?' or '…' && !IsEllipsisWithin(text, tokens, next);
        var abbreviation = !stop && last.IsWord && text[last.End - 1] == '.';
        if (!stop && !abbreviation) return false;
        var at = next;
        while (at < tokens.Length && tokens[at].Start == tokens[at - 1].End && tokens[at].Start < paragraphEnd && IsCloser(text, tokens[at])) at++;
        if (at == tokens.Length || tokens[at].Start >= paragraphEnd) return false;
        var follower = tokens[at];
        if (follower.Kind == TokenKind.Mark && text[follower.Start] is ',' or ';' or ':' or '.' or '!' or '?' or ')') return false;
        if (follower.Kind == TokenKind.Word && char.IsLower(text[follower.Start])) return false;
        // "Justice (retd.) Mehta": a parenthesis of a word or two within the sentence.
        if (at > next && text[tokens[at - 1].Start] == ')' && OpensShortParenthesis(text, tokens, at - 1)) return false;
        if (abbreviation && !EndsSentence(last, follower, at == next)) return false;
        next = at;
        return true;
    }

    private static bool OpensShortParenthesis(string text, Token[] tokens, int closing)
    {
        for (var i = closing - 1; i >= Math.Max(1, closing - 4); i--) if (text[tokens[i].Start] == '(') return tokens[i - 1].IsWord;
        return false;
    }

    /// <summary>"Mr. Reed" goes on; "in the U.S. The board …" does not.</summary>
    private static bool EndsSentence(Token abbreviation, Token follower, bool isBare)
    {
        var word = abbreviation.Lower.TrimEnd('.');
        if (Titles.Contains(word) || word.Length == 1) return false;
        return !isBare || Openers.Contains(follower.Lower) || follower.Kind == TokenKind.Quote;
    }

    private static bool IsEllipsisWithin(string text, Token[] tokens, int next) =>
        text[tokens[next - 1].Start] is '…' or '.' && (tokens[next - 1].Span.Length > 1 || text[tokens[next - 1].Start] == '…')
        && tokens[next].IsWord && char.IsLower(text[tokens[next].Start]);

    private static bool IsCloser(string text, Token token) =>
        token.Kind == TokenKind.Quote || (token.Kind == TokenKind.Mark && text[token.Start] is ')' or ']' or '.' or '!' or '?');
}
