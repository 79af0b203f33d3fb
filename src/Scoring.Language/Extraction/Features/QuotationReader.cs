using Scoring.Language.Text;

namespace Scoring.Language.Extraction.Features;

/// <summary>
/// Tells for each token whether it is quoted. A mark's direction is taken from its form, or from the white space beside it, so that a
/// missing mark does not turn the rest of a paragraph inside out. Single marks count where no double ones are open (British style).
/// </summary>
internal static class QuotationReader
{
    /// <summary>Reads one paragraph; true if a quotation is still open at its end.</summary>
    public static bool Read(string text, ReadOnlySpan<Token> paragraph, Span<QuotationState> states)
    {
        // The mark that is open: 0, '"' for a double one of any form, '\'' for a single one.
        var open = '\0';
        for (var i = 0; i < paragraph.Length; i++)
        {
            states[i] = open == '\0' ? QuotationState.Outside : QuotationState.Inside;
            if (paragraph[i].Kind != TokenKind.Quote) continue;
            var form = IsSingle(text[paragraph[i].Start], paragraph[i].Span.Length) ? '\'' : '"';
            if (open != '\0' && open != form && form == '\'') continue;
            if (Opens(text, paragraph[i]))
            {
                if (form == '\'' && !ClosesLater(text, paragraph[(i + 1)..])) continue;
                states[i] = QuotationState.Opens;
                open = form;
            }
            else if (form == '"' || open == form)
            {
                states[i] = QuotationState.Closes;
                open = '\0';
            }
        }

        return open == '"';
    }

    public static bool Opens(string text, Token mark) => text[mark.Start] switch
    {
        '“' or '„' or '«' or '‟' or '`' or '‘' or '‚' => true,
        '”' or '»' or '’' => false,
        _ => (mark.Start == 0 || IsOpenSide(text[mark.Start - 1])) && mark.End < text.Length && !char.IsWhiteSpace(text[mark.End]),
    };

    private static bool IsOpenSide(char before) => char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '–' or '—' or '/';

    private static bool IsSingle(char mark, int length) => length == 1 && mark is '\'' or '‘' or '’' or '‚' or '`';

    private static bool ClosesLater(string text, ReadOnlySpan<Token> rest)
    {
        foreach (var token in rest)
        {
            if (token.Kind != TokenKind.Quote) continue;
            if (!IsSingle(text[token.Start], token.Span.Length)) return false;
            return !Opens(text, token);
        }

        return false;
    }
}
