using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Heads that a base noun phrase leaves behind: "a Castell Research [poll] released Friday", which the tagger took for a verb, "a Rock [the
/// Quay survey]", whose name has an article in it, "the “Low Water” [ad]" and "a 1996 [“playbook”]".
/// </summary>
internal static class PaperHeads
{
    private const int LongestQuotation = 8;

    /// <summary>Where the phrase ends with its head; 0 if it has it already.</summary>
    public static int Behind(AnnotatedText text, TokenRange core, TokenRange range)
    {
        if (core.End >= range.End) return 0;
        var next = text.Tokens[core.End];
        if (next.Kind == TokenKind.Quote) return BehindQuotation(text, core, range);
        // "the voters filing into the hall" are no filing.
        if (text.Tags[core.End].IsVerb() && text.Tags[core.End - 1].IsNoun()
            && Nouns.OfHead(text.Tokens[core.End - 1].Lower) is not (NounClass.People or NounClass.Person)
            && Nouns.Of(next.Lower) is NounClass.Document or NounClass.Documents
            && (core.End + 1 == range.End || text.Tags[core.End + 1] is Tag.VBN or Tag.IN or Tag.Mark)) return core.End + 1;
        return text.IsCapitalized(core.End - 1) && next.Lower == "the" && text.Phrases.StartsAt(core.End) && core.End + 1 < range.End
            && text.IsCapitalized(core.End + 1)
            && Math.Min(range.End, text.Phrases.At(core.End).End) is var end
                && Nouns.Of(text.Tokens[end - 1].Lower) is NounClass.Document or NounClass.Documents
            ? end : 0;
    }

    private static int BehindQuotation(AnnotatedText text, TokenRange core, TokenRange range)
    {
        if (text.Tags[core.First] is not (Tag.DT or Tag.PRPS)) return 0;
        var close = core.End + 1;
        while (close < Math.Min(range.End, core.End + LongestQuotation) && text.Tokens[close].Kind != TokenKind.Quote) close++;
        if (close >= range.End || text.Tokens[close].Kind != TokenKind.Quote || close == core.End + 1) return 0;
        if (text.Phrases.StartsAt(close + 1) && close + 1 < range.End
            && text.Tags[close + 1].IsNoun()) return Math.Min(range.End, text.Phrases.At(close + 1).End);
        return text.Tags[close - 1].IsNoun() && close == core.End + 2 ? close : 0;
    }
}
