using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>Looks at what stands behind and before a cue: hearers, occasions, clauses, quotations.</summary>
internal sealed class Clauses(AnnotatedText text, NounPhrases phrases)
{
    /// <summary>Behind "told reporters", "said on Monday", "wrote in a letter to the board": where the statement itself begins.</summary>
    public int SkipCircumstances(int at, int limit, bool hasReceiver)
    {
        if (hasReceiver && phrases.StartsAt(at)) at = SkipPhrase(at, limit);
        for (var round = 0; round < 5 && at < limit; round++)
        {
            var next = SkipOne(at, limit);
            if (next == at) break;
            at = next;
        }

        // "said, after the meeting, that …" is rare; "said:" and "said —" are not.
        return at;
    }

    public bool IsEnd(int at, int limit) => at >= limit || text.Tokens[at].Lower is "." or "!" or "?";

    public bool StartsQuotation(int at) => at < text.Tokens.Length && text.QuotationOf[at] is >= 0 and var q && text.Quotations[q].First == at;

    /// <summary>"that …", a quotation, or a subject with its verb.</summary>
    public bool StartsClause(int at, int limit)
    {
        if (at >= limit) return false;
        if (text.Tokens[at].Lower is "that" or "whether" or "how" or "why" or "what" or "if" or "there" or "where"
            || StartsQuotation(at)) return true;
        for (var i = at; i < limit && i - at < 25; i++)
        {
            if (i > at && (text.Tags[i] is Tag.WP or Tag.WDT or Tag.WRB || text.Tokens[i].Lower is "as" or "while" or "because" or "before" or "after" or "until" or "if")) return false;
            if (text.Tokens[i].Lower is "," or ";" or ":" || text.Tokens[i].Kind == TokenKind.Quote) { if (i - at > 12) return false; continue; }
            if (text.Tags[i].IsFinite() || text.Tags[i] == Tag.MD) return i > at && (phrases.Holds(i - 1) || text.Tags[i - 1].IsAdverb()
                || text.Tokens[i - 1].Lower is "," or ")" || text.Tags[i - 1] is Tag.EX);
        }

        return false;
    }

    /// <summary>"reported, citing two diplomats, that": the statement follows the aside.</summary>
    public int SkipCiting(int at, int limit)
    {
        if (at + 1 >= limit || text.Tokens[at].Lower != "," || text.Tokens[at + 1].Lower is not ("citing" or "quoting")) return at;
        for (var i = at + 2; i < limit - 1; i++) if (text.Tokens[i].Lower == ","
            && text.Tokens[i + 1].Lower is not ("and" or "who" or "which")) return i + 1;
        return at;
    }

    private int SkipOne(int at, int limit)
    {
        var word = text.Tokens[at].Lower;
        if (word is "on" or "under" && at + 2 < limit && text.Tokens[at + 1].Lower is "condition" or "the"
            && SkipCondition(at, limit) is > 0 and var behind) return behind;
        if (NounPhrases.IsTemporal(text, at) || word is "late" or "earlier" or "recently" or "publicly" or "privately" or "bluntly" or "flatly" or "simply" or "later" or "again" or "repeatedly" or "separately") return at + 1;
        if (phrases.StartsAt(at) && IsOccasionPhrase(at) && word is "last" or "this" or "early" or "late" or "earlier") return phrases.At(at).End;
        if (word is "in" or "on" or "at" or "to" or "during" or "after" or "before" or "via" or "by" or "through" or "from" or "of" or "over" or "late" or "early" && at + 1 < limit && phrases.StartsAt(at + 1))
        {
            var end = phrases.At(at + 1).End;
            if (IsOccasionPhrase(at + 1) || word == "to") return SkipPhrase(at + 1, limit);
            // Any other phrase is skipped only if the statement plainly follows.
            if (end < limit && (text.Tokens[end].Lower is "that" or ":" || StartsQuotation(end))) return end;
        }

        return at;
    }

    /// <summary>"on condition of anonymity": not what was said; 0 if it is something else.</summary>
    private int SkipCondition(int at, int limit)
    {
        for (var i = at + 1; i < Math.Min(limit, at + 6); i++) if (text.Tokens[i].Lower == "anonymity") return i + 1;
        return 0;
    }

    private int SkipPhrase(int at, int limit)
    {
        var end = phrases.At(at).End;
        // "told the BBC's Radio Four programme", "reporters in Geneva", "a crowd of supporters".
        while (end + 1 < limit && text.Tokens[end].Lower is "of" or "in" or "at" or "with" or "for" or "on" or "from" or "and" or "outside" or "after" or "to" && phrases.StartsAt(end + 1)
            && !(phrases.At(end + 1).End < limit && text.Tags[phrases.At(end + 1).End].IsFinite())) end = phrases.At(end + 1).End;
        return end;
    }

    private bool IsOccasionPhrase(int at)
    {
        var last = text.Tokens[phrases.At(at).End - 1].Lower;
        return NounPhrases.IsTemporal(text, phrases.At(at).End - 1) || Occasions.Contains(last) || (last.Length == 4 && char.IsDigit(last[0]));
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Occasions = Lexicon.WordLists.Set("occasions");
}
