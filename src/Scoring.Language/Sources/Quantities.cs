using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// What is counted speaks, not its number: "a group of more than 50 senators", "six in 10 voters", "more than half of those polled";
/// not "the group of Seven", "a coalition of the willing said": a name or no people behind "of".
/// </summary>
internal static class Quantities
{
    /// <summary>Tokens of a sentence that are looked at for its percentages.</summary>
    private const int LongestTally = 80;

    /// <summary>Amounts of anything: "a number of", "dozens of", "a series of".</summary>
    private static readonly FrozenSet<string> Amounts = WordLists.Set("amount-nouns");

    /// <summary>Words that are an amount before people only: "a generation of activists", "the flood of new voters".</summary>
    private static readonly FrozenSet<string> Gatherings = WordLists.Set("gathering-nouns");

    /// <summary>The base noun phrase of what is counted; the core itself where it is no amount.</summary>
    public static TokenRange Counted(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range)
    {
        while (core.End + 1 < range.End && Link(text, core) is > 0 and var link)
        {
            var next = BehindBound(text, link, range.End);
            // "the flood of energized new voters": a participle begins no phrase of its own.
            if (!phrases.StartsAt(next) && text.Tags[next] is Tag.VBN or Tag.VBG && phrases.StartsAt(next + 1)) next++;
            if (!phrases.StartsAt(next) || next >= range.End) return core;
            var counted = new TokenRange(next, Math.Min(range.End, phrases.At(next).End));
            var noun = Nouns.OfHead(text.Tokens[counted.End - 1].Lower);
            if (!IsAmount(text, core) && noun is not (NounClass.People or NounClass.Organizations) && !Descriptions.IsFollowing(text.Tokens[counted.End - 1].Lower)) return core;
            // "70 percent of the debt agreed": whoever holds it.
            if (noun == NounClass.Unknown && IsShare(text.Tokens[core.End - 1].Lower) && !text.Tags[counted.End - 1].IsProper()
                && text.Tags[counted.End - 1] is Tag.NN) return core;
            core = counted;
        }

        return core;
    }

    /// <summary>The token behind "more than", "at least", "nearly".</summary>
    public static int BehindBound(AnnotatedText text, int first, int end)
    {
        for (var next = first; ; first = next)
        {
            string word = text.Tokens[first].Lower, second = first + 1 < end ? text.Tokens[first + 1].Lower : "";
            if ((word is "more" or "fewer" or "less" or "greater" && second == "than") || (word == "at" && second is "least" or "most")
                || (word is "up" or "close" && second == "to") || (word == "well" && second is "over")) next = first + 2;
            else if (word is "no" or "not" && second is "fewer" or "less" && first + 2 < end && text.Tokens[first + 2].Lower == "than")
                next = first + 3;
            else if (IsBound(text, first, end)) next = first + 3;
            else if (word is "many" or "few" && second == "as" && first + 2 < end && text.Tags[first + 2] == Tag.CD) next = first + 2;
            else if (word is "about" or "nearly" or "almost" or "roughly" or "around" or "approximately" or "over") next = first + 1;
            if (next == first || next >= end) return first;
        }
    }

    /// <summary>"40 percent said", "four in 10", "a third of respondents": a sentence that tells shares.</summary>
    public static bool IsTallied(AnnotatedText text, Sentence sentence) => Enumerable
        .Range(sentence.First, Math.Min(sentence.Length, LongestTally))
        .Any(i => text.Tokens[i].Lower is "percent" or "pct" or "%" or "respondents" or "majority" || text.Tokens[i].Lower.EndsWith('%')
            || (text.Tags[i] == Tag.CD && i + 2 < sentence.End && text.Tokens[i + 1].Lower == "in" && text.Tokens[i + 2].Lower is "10" or "ten"));

    /// <summary>"as many as 17".</summary>
    public static bool IsBound(AnnotatedText text, int first, int end) => first + 3 < end && text.Tokens[first].Lower == "as"
        && text.Tokens[first + 1].Lower is "many" or "few" && text.Tokens[first + 2].Lower == "as";

    /// <summary>Where it goes on behind "of", after a numeral also behind "in" and "out of"; 0 if it does not.</summary>
    private static int Link(AnnotatedText text, TokenRange core)
    {
        // "the Group of 10": a name.
        if (text.IsCapitalized(core.End - 1) && core.End - 1 > text.SentenceAt(core.First).First && text.Tags[core.End - 1] != Tag.CD
            && text.Tags[Math.Min(core.End + 1, text.Tokens.Length - 1)] == Tag.CD) return 0;
        var isCounting = IsAmount(text, core) || Gatherings.Contains(text.Tokens[core.End - 1].Lower);
        if (!isCounting) return 0;
        if (text.Tokens[core.End].Lower == "of") return core.End + 1;
        if (text.Tags[core.End - 1] != Tag.CD) return 0;
        if (text.Tokens[core.End].Lower == "in" && core.End + 1 < text.Tokens.Length && text.Tags[core.End + 1] == Tag.CD) return core.End + 1;
        return text.Tokens[core.End].Lower == "out" && text.Tokens[core.End + 1].Lower == "of" ? core.End + 2 : 0;
    }

    /// <summary>"dozens", "two-thirds".</summary>
    public static bool IsAmount(string word) => Amounts.Contains(word) || Amounts.Contains(word[(word.LastIndexOf('-') + 1)..]);

    private static bool IsShare(string word) => word is "percent" or "pct" or "%" or "percentage" or "half" || word.EndsWith("third", StringComparison.Ordinal)
        || word.EndsWith("thirds", StringComparison.Ordinal) || word.EndsWith("quarters", StringComparison.Ordinal);

    private static bool IsAmount(AnnotatedText text, TokenRange core) =>
        text.Tags[core.End - 1] == Tag.CD || IsAmount(text.Tokens[core.End - 1].Lower)
        // "an average of 40 percent of voters", "a total of 12 aides".
        || (text.Tokens[core.End - 1].Lower is "average" or "total" or "median"
            && text.Tags[Math.Min(core.End + 1, text.Tokens.Length - 1)] == Tag.CD);
}
