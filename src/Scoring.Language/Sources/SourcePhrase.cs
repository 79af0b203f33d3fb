using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>The parts of a source's words: "[a senior] [official] | at the ministry, | who asked not to be named".</summary>
/// <param name="Range">All its tokens.</param>
/// <param name="Core">The base noun phrase that names the source.</param>
/// <param name="Head">The last noun of the core; its last token where it has none.</param>
/// <param name="IsOneOf">"one of the aides": a single person out of the core.</param>
internal readonly record struct SourcePhrase(TokenRange Range, TokenRange Core, int Head, bool IsOneOf = false)
{
    private const int LongestBracket = 6;

    public static SourcePhrase Of(AnnotatedText text, NounPhrases phrases, TokenRange range)
    {
        var first = range.First;
        while (first < range.End - 1 && (text.Tokens[first].Kind is TokenKind.Mark or TokenKind.Quote
            || text.Tokens[first].Lower is "by" or "but" or "and" or "from" or "to" or "among" or "even" or "only" or "while"
            || (text.Tokens[first].Lower == "as" && !Quantities.IsBound(text, first, range.End)))) first++;
        if (text.Tags[first] == Tag.PDT && first + 1 < range.End) first++;
        // "Half a dozen nurses"
        else if (IsHalfDozen(text, first, range.End)) first++;
        first = Quantities.BehindBound(text, first, range.End);
        if (IsHalfDozen(text, first, range.End)) first++;
        // "some half a dozen"
        else if (IsHalfDozen(text, first + 1, range.End) && text.Tokens[first].Lower == "some") first += 2;
        var core = IsAlone(text, phrases, first) ? new(first, first + 1) : phrases.Holds(first) ? new TokenRange(first, Math.Min(range.End, phrases.At(first).End))
            : FirstPhrase(phrases, first, range);
        // "that report", of which the tagger made "that a report".
        if (core.First == first + 1 && text.Tokens[first].Lower == "that"
            && text.Tags[core.First].IsNoun()) core = core with { First = first };
        core = WithoutTime(text, phrases, core, range);
        // "Bank of Japan sources": a name that goes on behind "of" takes its noun along.
        if (text.NameOf[core.End - 1] >= 0 && text.Names[text.NameOf[core.End - 1]].End is var name && name > core.End
            && name <= range.End)
            core = core with { End = Math.Min(range.End, phrases.Holds(name - 1) ? Math.Max(name, phrases.At(name - 1).End) : name) };
        // The same where the tagger saw no name in "Bank of Japan".
        else if (core.End + 1 < range.End && text.Tokens[core.End].Lower == "of" && text.IsCapitalized(core.End - 1)
            && phrases.StartsAt(core.End + 1) && text.IsCapitalized(core.End + 1)
            && phrases.At(core.End + 1).End is var end && end <= range.End
                && JoinedHeads.HasRole(text, core.End + 1, end)
            && Nouns.Of(text.Tokens[core.End - 1].Lower) == NounClass.Organization) core = core with { End = end };
        var isOneOf = text.Tokens[core.End - 1].Lower is "one" or "each" or "another" or "member" or "none" && core.End < range.End
            && text.Tokens[core.End].Lower == "of";
        // "the bespectacled, 71-year-old diplomat".
        if (core.End + 1 < range.End && !text.Tags[core.End - 1].IsNoun() && text.Tags[core.First] == Tag.DT && core.End - core.First > 1
            && text.Tokens[core.End].Lower == "," && phrases.StartsAt(core.End + 1) && text.Tags[core.End + 1].IsAdjective())
            core = core with { End = Math.Min(range.End, phrases.At(core.End + 1).End) };
        var paper = PaperHeads.Behind(text, core, range);
        if (paper > 0) core = core with { End = paper };
        if (BehindBracket(text, phrases, core, range) is > 0 and var behind) core = core with { End = behind };
        if (JoinedHeads.IsCut(text, phrases, core, range)) core = core with { End = Math.Min(range.End, phrases.At(core.End).End) };
        // "state corporate records", where the phrase was cut before its adjective; not "the family next door".
        if (core.End < range.End && phrases.StartsAt(core.End) && text.Tags[core.End].IsAdjective() && text.Tags[core.End - 1].IsNoun()
            && text.Tags[phrases.At(core.End).End - 1].IsNoun() && text.Shapes[core.End] == WordShape.Lower
            && text.Tokens[core.End].Lower != "next"
            && !IsTime(text, phrases.At(core.End).End - 1) && !NounPhrases.IsTemporal(text, phrases.At(core.End).End - 1))
            core = core with { End = Math.Min(range.End, phrases.At(core.End).End) };
        if (JoinedHeads.IsJoined(text, phrases, core, range)) core = core with { End = Math.Min(range.End, phrases.At(core.End + 1).End) };
        core = Quantities.Counted(text, phrases, core, range);
        // "the Norwood native": an adjective to the tagger.
        if (core.End == range.End - 1 && IsAdjectiveForPerson(text, core.End)) core = core with { End = range.End };
        if (IsAdjectiveForPerson(text, core.End - 1)) return new(range, core, core.End - 1, isOneOf);
        var head = core.End - 1;
        while (head > core.First && !text.Tags[head].IsNoun() && core.End != paper) head--;
        return new(range, core, text.Tags[head].IsNoun() ? head : core.End - 1, isOneOf);
    }

    private static bool IsAdjectiveForPerson(AnnotatedText text, int token) => text.Tags[token].IsAdjective() && text.Shapes[token] == WordShape.Lower
        && Nouns.OfHead(text.Tokens[token].Lower) == NounClass.Person;

    private static bool IsHalfDozen(AnnotatedText text, int first, int end) => first + 1 < end && text.Tokens[first].Lower == "half"
        && (text.Tokens[first + 1].Lower == "dozen" || (first + 2 < end && text.Tokens[first + 1].Lower == "a" && text.Tokens[first + 2].Lower == "dozen"));

    /// <summary>"Last month the governor", "Reed last week": when it was said is no part of who said it.</summary>
    private static TokenRange WithoutTime(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range)
    {
        // "last week parliament": one phrase to the tagger.
        if (core.End - core.First > 2 && IsTime(text, core.First + 1) && text.Tokens[core.First].Lower is "last" or "this" or "next" or "late" or "early"
            && text.Tags[core.First + 2] != Tag.POS) core = core with { First = core.First + 2 };
        if (core.End - core.First > 2 && IsTime(text, core.End - 1)
            && text.Tokens[core.End - 2].Lower is "last" or "this" or "next" or "early" or "late" or "earlier") return core
            with
            { End = core.End - 2 };
        return core.End < range.End && IsTime(text, core.End - 1)
            && phrases.StartsAt(core.End) ? new(core.End, Math.Min(range.End, phrases.At(core.End).End)) : core;
    }

    private static bool IsTime(AnnotatedText text, int token) => text.Tokens[token].Lower is "month" or "week" or "year" or "night"
        or "weekend" or "today" or "yesterday";

    /// <summary>"a Marlow Homes Corp (MHC) spokesman", "Marlow (MHC) Corp": where the phrase ends that goes on behind a bracket; 0 if none does.</summary>
    private static int BehindBracket(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range)
    {
        if (core.End + 3 >= range.End || text.Tokens[core.End].Lower is not ("(" or "<")) return 0;
        var close = core.End + 2;
        while (close < Math.Min(range.End, core.End + LongestBracket) && text.Tokens[close].Lower is not (")" or ">")) close++;
        return close + 1 < range.End && text.Tokens[close].Lower is ")" or ">" && phrases.StartsAt(close + 1) && text.Tags[close + 1].IsNoun()
            ? Math.Min(range.End, phrases.At(close + 1).End) : 0;
    }

    /// <summary>"some involved in it", "those present": what follows is no noun of theirs.</summary>
    private static bool IsAlone(AnnotatedText text, NounPhrases phrases, int first) =>
        text.Tokens[first].Lower is "some" or "many" or "most" or "several" or "those" or "others" or "few" && first + 1 < text.Tokens.Length
        && !text.Tags[first + 1].IsNoun()
        && (phrases.Holds(first) ? !text.Tags[phrases.At(first).End - 1].IsNoun() : text.Tags[first + 1] is Tag.VBN or Tag.VBG or Tag.IN);

    private static TokenRange FirstPhrase(NounPhrases phrases, int first, TokenRange range)
    {
        for (var i = first; i < range.End; i++) if (phrases.StartsAt(i)) return new(i, Math.Min(range.End, phrases.At(i).End));
        return new(first, range.End);
    }
}
