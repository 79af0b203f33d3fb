using Scoring.Language.Text;

namespace Scoring.Language.Quotations;

/// <summary>
/// Pairs quotation marks within each paragraph: straight, curly, doubled, single and nested. A mark that nothing pairs with does
/// not turn the rest of the article inside out: a quotation never outlasts its paragraph, and a stray closing mark is passed over.
/// </summary>
internal static class QuotationPairing
{
    private const int DeepestNesting = 4;

    /// <summary>
    /// Tokens after which a quotation ends, closed or not: nobody is quoted for longer without a new paragraph, and what is said in it
    /// must not reach to the end of a megabyte for each of its cues.
    /// </summary>
    private const int Longest = 1000;

    public static Quotation[] Pair(string text, Token[] tokens, Sentence[] sentences)
    {
        var found = new List<Quotation>();
        var open = new Stack<(int Token, QuoteStyle Style)>();
        for (int s = 0, end; s < sentences.Length; s = end)
        {
            end = s;
            while (end < sentences.Length && sentences[end].Paragraph == sentences[s].Paragraph) end++;
            PairParagraph(text, tokens, sentences[s].First, sentences[end - 1].End, open, found);
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. found.Select(Bounded)];
    }

    private static Quotation Bounded(Quotation quotation) => quotation.End - quotation.First <= Longest
        ? quotation
        : quotation with { End = quotation.First + Longest, IsClosed = false };

    private static void PairParagraph(string text, Token[] tokens, int first, int end, Stack<(int Token, QuoteStyle Style)> open, List<Quotation> found)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote) continue;
            var mark = QuoteMark.At(text, tokens, i, first, end);
            if (mark.CanClose && TryClose(mark.Style, open, i, found)) continue;
            if (mark.CanOpen && open.Count < DeepestNesting && (mark.Style != QuoteStyle.Single || i == first
                || QuoteMark.HasClosingSingle(text, tokens, i + 1, end))) open.Push((i, mark.Style));
        }

        while (open.Count > 0)
        {
            var (token, style) = open.Pop();
            // What is left open runs to the end of the paragraph; a single mark in its midst is then more likely an apostrophe.
            if (style != QuoteStyle.Single || (token == first
                && text[tokens[token].Start] == '‘')) found.Add(new(token, end, open.Count, IsClosed: false));
        }
    }

    private static bool TryClose(QuoteStyle style, Stack<(int Token, QuoteStyle Style)> open, int at, List<Quotation> found)
    {
        if (open.Count == 0) return false;
        if (open.Peek().Style != style)
        {
            // “He called it 'a mess” : the inner mark was none.
            if (style == QuoteStyle.Single || !open.Any(mark => mark.Style == style)) return false;
            while (open.Peek().Style != style) open.Pop();
        }

        found.Add(new(open.Pop().Token, at + 1, open.Count, IsClosed: true));
        return true;
    }
}
