using Scoring.Language.Text;

namespace Scoring.Language.Quotations;

internal enum QuoteStyle : byte
{
    Double, Single, Angle,
}

/// <summary>Which way a quotation mark can turn, by its form and by what stands on either side of it.</summary>
internal readonly record struct QuoteMark(QuoteStyle Style, bool CanOpen, bool CanClose)
{
    public static QuoteMark At(string text, Token[] tokens, int at, int first, int end)
    {
        var token = tokens[at];
        var isDoubled = token.Span.Length == 2;
        var spaceBefore = at == first || tokens[at - 1].End < token.Start || text[token.Start - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '‘';
        var spaceAfter = at + 1 >= end || tokens[at + 1].Start > token.End;
        return text[token.Start] switch
        {
            '“' or '„' or '‟' => new(QuoteStyle.Double, CanOpen: true, CanClose: text[token.Start] == '“' && !spaceBefore && spaceAfter),
            '”' => new(QuoteStyle.Double, CanOpen: at == first && !spaceAfter, CanClose: true),
            '"' or '＂' => new(QuoteStyle.Double, CanOpen: spaceBefore || !spaceAfter, CanClose: !spaceBefore || spaceAfter),
            '`' => new(isDoubled ? QuoteStyle.Double : QuoteStyle.Single, CanOpen: true, CanClose: false),
            '«' or '»' => new(QuoteStyle.Angle, CanOpen: text[token.Start] == '«', CanClose: text[token.Start] == '»'),
            '‘' or '‚' => new(isDoubled ? QuoteStyle.Double : QuoteStyle.Single, CanOpen: spaceBefore && !spaceAfter, CanClose: false),
            _ => new(isDoubled ? QuoteStyle.Double : QuoteStyle.Single,
                CanOpen: text[token.Start] == '\'' && spaceBefore && !spaceAfter,
                CanClose: isDoubled ? !spaceBefore || spaceAfter : !spaceBefore && ClosesSingle(tokens, at, end)),
        };
    }

    /// <summary>A single mark opens a quotation only if one that can close it follows in the paragraph: not in "the '90s".</summary>
    public static bool HasClosingSingle(string text, Token[] tokens, int from, int end)
    {
        // A quotation in single marks is at most a few sentences long; looking further would cost square time.
        var last = Math.Min(end, from + 300);
        for (var i = from; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && tokens[i].Span.Length == 1 && text[tokens[i].Start] is '\'' or '’'
                && tokens[i - 1].End == tokens[i].Start && ClosesSingle(tokens, i, end)) return true;
        }

        return false;
    }

    /// <summary>"…the plan,' he" and "'woke' agenda" close; "the officials' plan" is a genitive unless the word before is a mark.</summary>
    private static bool ClosesSingle(Token[] tokens, int at, int end)
    {
        if (at + 1 < end && tokens[at + 1].Start == tokens[at].End && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number) return false;
        var isGenitive = tokens[at - 1].IsWord && tokens[at - 1].Lower.EndsWith('s') && at + 1 < end && tokens[at + 1].IsWord;
        return !isGenitive;
    }
}
