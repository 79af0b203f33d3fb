using System.Globalization;
using Scoring.Language.Lexicon;
using Scoring.Language.Text;

namespace Scoring.Language.Tokenization;

/// <summary>
/// Cuts text into tokens in one pass: contractions are split ("did|n't", "Smith|'s"), hyphenated words, abbreviations,
/// addresses and handles are kept whole.
/// </summary>
internal static class Tokenizer
{
    /// <summary>A run of letters without a break is cut here, so that no token costs more than a line of text.</summary>
    private const int LongestToken = 200;

    /// <summary>How far above an answer its question is looked for, in UTF-16 units.</summary>
    private const int LongestTurn = 10_000;

    public static Token[] Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var pool = new WordPool();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || IsInvisible(text[at])) { at++; continue; }
            var end = Math.Min(EndOfToken(text, at, out var kind), at + LongestToken);
            if (kind == TokenKind.Word) AddWord(text, at, end, tokens, pool);
            else tokens.Add(new(new(at, end), kind, pool.Lower(text.AsSpan(at, end - at))));
            at = end;
        }

        return [.. tokens];
    }

    private static int EndOfToken(string text, int at, out TokenKind kind)
    {
        var first = text[at];
        if (IsQuote(text, at, out var quoteEnd)) { kind = TokenKind.Quote; return quoteEnd; }
        if (char.IsDigit(first)) { kind = TokenKind.Number; return EndOfNumber(text, at); }
        if (IsLetter(text, at) || (first is '@' or '#' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !FollowsWord(text, at)))
        {
            kind = TokenKind.Word;
            return IsAddress(text, at) ? EndOfAddress(text, at) : EndOfWord(text, at);
        }

        kind = TokenKind.Mark;
        var end = at + UnitsAt(text, at);
        // "..." and "--" are one mark.
        if (first is '.' or '-' or '–' or '—' or '…') while (end < text.Length && text[end] == first) end++;
        return end;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at + UnitsAt(text, at);
        while (end < text.Length)
        {
            var unit = text[end];
            if (IsLetter(text, end) || char.IsDigit(unit)) { end += UnitsAt(text, end); continue; }
            if (unit is '-' or '‑' or '_' or '&' or '/' && IsLetterOrDigitAt(text, end + 1) && unit != '/') { end++; continue; }
            if (unit is '\'' or '’' && IsLetterOrDigitAt(text, end + 1)) { end++; continue; }
            if (unit == '.' && IsInnerStop(text, at, end)) { end++; continue; }
            if (IsMisread(text, end)) { end++; continue; }
            break;
        }

        return end;
    }

    /// <summary>The second half of a letter read in the wrong encoding: "JosÃ©", also where the "Ã" is an A with a tilde behind it.</summary>
    private static bool IsMisread(string text, int at) => text[at] is (>= '\u0080' and < '\u00A0') or (> '\u00A0' and <= '\u00BF')
        && (text[at - 1] is 'Ã' or 'Â' || (text[at - 1] is '\u0303' or '\u0302' && at > 1 && text[at - 2] == 'A'));

    /// <summary>The stop of "U.S.", "Mr.", "J." and "example.com", but not the one that ends "talks.He".</summary>
    private static bool IsInnerStop(string text, int start, int stop)
    {
        var word = text.AsSpan(start, stop - start);
        if (IsTurn(text, start, stop)) return false;
        if (word.Length == 1 || word[^2] == '.') return char.IsUpper(word[^1]) || IsLetterOrDigitAt(text, stop + 1) || word.Contains('.');
        if (IsLetterOrDigitAt(text, stop + 1)) return !(char.IsUpper(text[stop + 1]) && char.IsLower(text[stop - 1]));
        // "No. 10", but "He said no."
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase)) return stop + 2 < text.Length && char.IsDigit(text[stop + 2]);
        return WordLists.Abbreviations.Contains(word);
    }

    /// <summary>The letters of an interview at the head of a line: "Q. Who owns the quay?", and below it "A. The town does."; not "A. Ruiz".</summary>
    private static bool IsTurn(string text, int start, int stop)
    {
        if (stop - start != 1 || text[start] is not ('Q' or 'A') || (start > 0 && text[start - 1] != '\n')) return false;
        if (stop + 1 >= text.Length || text[stop + 1] != ' ') return false;
        if (text[start] == 'Q') return true;
        var before = text.AsSpan(Math.Max(0, start - LongestTurn), start - Math.Max(0, start - LongestTurn));
        return before.Contains("\nQ. ", StringComparison.Ordinal) || before.StartsWith("Q. ");
    }

    private static int EndOfNumber(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var unit = text[end];
            if (char.IsLetterOrDigit(unit)) end++;
            else if (unit is '.' or ',' or ':' or '/' or '-' && IsLetterOrDigitAt(text, end + 1) && (unit == '-'
                || char.IsDigit(text[end + 1]))) end++;
            else break;
        }

        return end;
    }

    private static bool IsAddress(string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static int EndOfAddress(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestToken && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '”' or '<' or '>' or ')')) end++;
        while (end > at + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?') end--;
        return end;
    }

    private static void AddWord(string text, int start, int end, List<Token> tokens, WordPool pool)
    {
        var cut = Contractions.Cut(text.AsSpan(start, end - start));
        Add(start, start + cut, TokenKind.Word);
        if (start + cut < end) Add(start + cut, end, TokenKind.Clitic);

        void Add(int from, int to, TokenKind kind) => tokens.Add(new(new(from, to), kind, pool.Lower(text.AsSpan(from, to - from))));
    }

    private static bool IsQuote(string text, int at, out int end)
    {
        end = at + 1;
        switch (text[at])
        {
            case '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂': return true;
            case '`' or '\'' or '‘' or '’' or '‚':
                if (at + 1 < text.Length && text[at + 1] == text[at]) end++;
                return true;
            default: return false;
        }
    }

    private static bool IsLetter(string text, int at)
    {
        var unit = text[at];
        if (char.IsLetter(unit)) return true;
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) return char.IsLetter(text, at);
        return char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsLetterOrDigitAt(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool FollowsWord(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    /// <summary>Byte order mark, zero-width space and joiners, direction marks: part of the text, never of a token.</summary>
    private static bool IsInvisible(char unit) => unit is '\uFEFF' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsControl(unit);

    private static int UnitsAt(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
