using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Source phrases whose head stands behind "and" or was cut off: "White House and defence officials", "a Verran energy and mines ministry
/// source", "U.S. Officials"; not "Norvane and local residents", "the ministry and officials", "Ann Reed and campaign officials".
/// </summary>
internal static class JoinedHeads
{
    /// <summary>Whether the noun of the phrase behind "and" is the head of both.</summary>
    public static bool IsJoined(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range)
    {
        var and = core.End;
        if (IsOfBoth(text, phrases, core, range)) return true;
        if (and + 2 >= range.End || text.Tokens[and].Lower is not ("and" or "or" or "&") || !phrases.StartsAt(and + 1)) return false;
        var next = phrases.At(and + 1);
        var end = Math.Min(range.End, next.End);
        if (end - next.First < 2 || text.Tags[next.First] is Tag.DT or Tag.PRPS or Tag.CD || !text.Tags[core.End - 1].IsNoun() || IsPerson(text, core.End - 1))
            return false;
        // "Mr. Xi and other leaders".
        if (NameFinder.IsTitle(text, core.First) || text.Tokens[next.First].Lower is "other" or "several" or "many" or "some" or "fellow") return false;
        var hasDeterminer = text.Tags[core.First] is Tag.DT or Tag.PRPS;
        // "United Bakers and Millers Union spokesman Tom Almas".
        if (!hasDeterminer && IsPerson(text, end - 1)) return text.IsCapitalized(core.End - 1) && text.IsCapitalized(and + 1) && HasRole(text, next.First, end);
        var behind = Nouns.OfHead(text.Tokens[end - 1].Lower);
        // "campaign and corporate records".
        if (behind == NounClass.Documents) return !hasDeterminer && text.Tags[core.End - 1] == Tag.NN
            && text.Shapes[core.End - 1] == WordShape.Lower
            && Nouns.OfHead(text.Tokens[core.End - 1].Lower) is NounClass.Unknown or NounClass.Organization;
        if (behind is not (NounClass.Person or NounClass.People)) return false;
        if (text.IsCapitalized(core.End - 1) && text.IsCapitalized(and + 1) && behind == NounClass.People) return true;
        var before = Nouns.OfHead(text.Tokens[core.End - 1].Lower);
        if (before is NounClass.Person or NounClass.People) return false;
        // "merger and acquisitions specialists": a merger says nothing.
        if (!hasDeterminer) return behind == NounClass.People && (SpeaksForMany(text.Tokens[end - 1].Lower) || (before == NounClass.Unknown
            && text.Tags[core.End - 1] == Tag.NN && text.Shapes[core.End - 1] == WordShape.Lower
            && NounClassifier.Default.Guess(text.Tokens[core.End - 1].Lower).Kind == NounKind.Thing));
        return before == NounClass.Unknown && text.Tags[next.First].IsNoun() && text.Tags[core.End - 1] != Tag.NNS && !text.IsCapitalized(core.End - 1)
            && !text.IsCapitalized(and + 1) && text.Tokens[core.First].Lower is "a" or "an" or "one" or "another";
    }

    /// <summary>"the Reed and Shah campaigns", "Reed and Shah supporters": two names before a plural.</summary>
    public static bool IsOfBoth(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range)
    {
        var and = core.End;
        if (and + 2 >= range.End || text.Tokens[and].Lower is not ("and" or "or" or "nor" or "&") || !phrases.StartsAt(and + 1)
            || text.NameOf[and - 1] < 0 || text.NameOf[and + 1] < 0) return false;
        var (before, behind) = (text.Names[text.NameOf[and - 1]], text.Names[text.NameOf[and + 1]]);
        var last = Math.Min(range.End, phrases.At(and + 1).End) - 1;
        return before.End == and && before.Kind is NameKind.Person or NameKind.Organization
            && behind.Kind is NameKind.Person or NameKind.Organization
            && behind.First == and + 1 && behind.End <= last && text.Shapes[last] == WordShape.Lower
            && Nouns.OfHead(text.Tokens[last].Lower) is NounClass.People or NounClass.Organizations
            && (text.Tags[core.First] == Tag.DT || before.End - before.First == 1 || text.Tags[last - 1] == Tag.POS);
    }

    /// <summary>"U.S. | Officials": cut where a sentence seems to end.</summary>
    public static bool IsCut(AnnotatedText text, NounPhrases phrases, TokenRange core, TokenRange range) =>
        core.End < range.End && phrases.StartsAt(core.End) && text.Tokens[core.End - 1].Lower.EndsWith('.') && text.Tags[core.End].IsNoun()
        && Nouns.OfHead(text.Tokens[Math.Min(range.End, phrases.At(core.End).End) - 1].Lower) is NounClass.Person or NounClass.People;

    /// <summary>A noun for people, in small letters, among the tokens.</summary>
    public static bool HasRole(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Shapes[i] == WordShape.Lower && Nouns.Of(text.Tokens[i].Lower) is NounClass.Person or NounClass.People) return true;
        return false;
    }

    /// <summary>People who speak for what stands before them: "officials", not "residents".</summary>
    private static bool SpeaksForMany(string head) => head is "officials" or "sources" or "spokesmen" or "spokespeople" or "spokespersons" or "leaders"
        or "aides" or "executives" or "diplomats" or "negotiators" or "delegates" or "ministers" or "representatives" or "envoys" or "bankers"
        or "dealers" or "staff" or "staffers" or "lawmakers" or "strategists" or "advisers" or "advisors" or "operatives" or "managers";

    private static bool IsPerson(AnnotatedText text, int token) =>
        text.NameOf[token] >= 0 && text.Names[text.NameOf[token]].Kind == NameKind.Person;
}
