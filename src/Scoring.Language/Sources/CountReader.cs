using System.Collections.Frozen;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// The stated number of people: "two", "a dozen", "more than 20", "two aides and a clerk" (3), "the aides, both of whom"; not "several",
/// "dozens", "four in ten", "ten to fifteen", "most of the 12 jurors".
/// </summary>
internal sealed class CountReader(AnnotatedText text, NounPhrases phrases)
{
    /// <summary>Tokens behind the counted people in which others are looked for that "and" adds.</summary>
    private const int LongestJoint = 15;

    /// <summary>Parts of a number of people that is told: nobody counted those.</summary>
    private static readonly FrozenSet<string> Parts = ((string[])["most", "some", "many", "few", "none", "neither", "either", "any",
        "half", "third", "thirds", "quarter", "quarters", "majority", "minority", "percent", "pct", "each", "several", "much", "handful"])
        .ToFrozenSet(StringComparer.Ordinal);

    public SourceDetail? Of(SourcePhrase phrase)
    {
        if (phrase.IsOneOf || IsPartOf(phrase)) return null;
        if (OfMembers(phrase) is { } members) return members;
        var (from, counted) = Nouns.Of(text.Tokens[phrase.Head].Lower) switch
        {
            NounClass.Organizations => (-1, default),
            NounClass.Documents or NounClass.Document or NounClass.Unknown when Told(phrase) is { First: >= 0 } told => told,
            NounClass.Documents or NounClass.Document => (-1, default),
            _ => (phrase.Range.First, new TokenRange(phrase.Core.First, phrase.Head + 1)),
        };
        if (from < 0) return null;
        var (first, number, end) = Stated(from, counted.End);
        if (number < 0) return null;
        if (number == 0) (first, number, end) = (counted.First, IsOnePerson(counted) ? 1 : 0, counted.First + 1);
        if (number > 0)
        {
            var (more, last) = Joined(counted, phrase.Range.End, isCounted: number > 1);
            if (more < 0) return null;
            if (number + more > 1) return new(DetailKind.Count, text.SpanOf(first, more > 0 ? last : end), number + more);
        }

        // Two people; "a couple of" is as vague as "a few".
        return text.Tokens[phrase.Head].Lower == "couple" ? new(DetailKind.Count, text.SpanOf(phrase.Head, phrase.Head + 1), 2)
            : OfWhom(phrase);
    }

    /// <summary>"most of the 12 jurors", "neither of the two".</summary>
    private bool IsPartOf(SourcePhrase phrase)
    {
        for (var i = phrase.Range.First; i + 1 < phrase.Range.End && i < phrase.Head; i++)
            if (text.Tokens[i + 1].Lower == "of" && (Parts.Contains(text.Tokens[i].Lower)
                || Parts.Contains(text.Tokens[i].Lower[(text.Tokens[i].Lower.LastIndexOf('-') + 1)..]))) return true;
        return false;
    }

    /// <summary>"interviews with 14 voters", "the accounts of four nurses": those who were heard; first token -1 if none are told.</summary>
    private (int First, TokenRange Counted) Told(SourcePhrase phrase)
    {
        var link = phrase.Core.End;
        if (link + 1 >= phrase.Range.End || text.Tokens[link].Lower is not ("with" or "of" or "from" or "by")) return (-1, default);
        var first = Quantities.BehindBound(text, link + 1, phrase.Range.End);
        if (!phrases.Holds(first)) return (-1, default);
        var end = Math.Min(phrase.Range.End, phrases.At(first).End);
        return IsOfPeople(end - 1) ? (first, new(first, end)) : (-1, default);
    }

    /// <summary>"a crew of seven", "a four-member delegation"; not "a father of two".</summary>
    private SourceDetail? OfMembers(SourcePhrase phrase)
    {
        if (Nouns.OfHead(text.Tokens[phrase.Head].Lower) == NounClass.Person) return null;
        var at = phrase.Core.End + 1;
        if (at < phrase.Range.End && text.Tokens[at - 1].Lower == "of" && phrases.Holds(at) && phrases.At(at).End == at + 1
            && Numerals.At(text, at) is > 1 and var all && !IsShare(at)) return new(DetailKind.Count, text.Tokens[at].Span, all);
        for (var i = phrase.Core.First; i < phrase.Head; i++)
        {
            var word = text.Tokens[i].Lower;
            if (word.LastIndexOf('-') is > 0 and var dash && word[(dash + 1)..] is "member" or "strong" or "man" or "woman" or "person"
                && Numerals.Of(word[..dash]) is > 1 and var members) return new(DetailKind.Count, text.Tokens[i].Span, members);
        }

        return null;
    }

    /// <summary>The first number that is stated in a phrase, with its words; 0 for none, -1 for one that counts no people.</summary>
    private (int First, int Number, int End) Stated(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var isDozen = text.Tokens[i].Lower is "dozen" or "hundred" or "thousand";
            var (first, number) = isDozen ? Numerals.Many(text, i, from) : (i, IsBoth(i, end - 1) ? 2 : Numerals.At(text, i));
            if (number < 2 || (!isDozen && i + 1 < end && text.Tokens[i + 1].Lower is "dozen" or "hundred" or "thousand")) continue;
            return IsShare(i) || IsRange(i, end) ? (i, -1, i) : (first, number, i + 1);
        }

        return (from, 0, from);
    }

    /// <summary>"a driver", "his lawyer", "one retired general".</summary>
    private bool IsOnePerson(TokenRange core) => (IsOne(core.First) || text.Tokens[core.First].Lower is "the" or "his" or "her")
        && Nouns.OfHead(text.Tokens[core.End - 1].Lower) == NounClass.Person;

    /// <summary>
    /// How many more "and a senior aide", ", three drivers and eleven clerks", "and one at the bank" are behind people, and where their
    /// number ends; -1 where others join them whom nobody counted.
    /// </summary>
    private (int More, int End) Joined(TokenRange counted, int end, bool isCounted)
    {
        int more = 0, behind = counted.End, beside = counted.End;
        for (var joint = counted.End; joint + 1 < Math.Min(end, counted.End + LongestJoint); joint++)
        {
            var isAnd = text.Tokens[joint].Lower == "and";
            if (!isAnd && text.Tokens[joint].Lower != ",") continue;
            var next = Quantities.BehindBound(text, joint + 1, end);
            if (!phrases.Holds(next) || phrases.At(next).End > end) continue;
            var last = phrases.At(next).End - 1;
            var (_, number, numberEnd) = IsOne(next) ? (next, 1, next + 1) : Stated(next, last + 1);
            // "and one at the bank" leaves out who it is.
            var isElliptic = last == next && isCounted && isAnd && text.Tokens[next].Kind == TokenKind.Word
                && text.Tags[next] is Tag.CD or Tag.DT;
            var isBeside = joint == beside || (joint == beside + 1 && text.Tokens[joint - 1].Lower == ",");
            if (!(isElliptic || IsOfPeople(last))) continue;
            if (number <= 0 && isAnd && joint == beside && Nouns.OfHead(text.Tokens[last].Lower) == NounClass.People) return (-1, joint);
            // "two people, an officer and a clerk" tells who the two are.
            if (number <= 0 || (!isAnd && (!isBeside || number == 1))) continue;
            // "a lawyer for the bank and two clerks" may be the lawyer of both, as "aides to the mayor and a judge" may be of both.
            if (!isBeside && !(isCounted && (isElliptic || text.Tokens[joint - 1].Lower == "," || IsOneMore(next)))) continue;
            (more, behind, beside, joint) = (more + number, numberEnd, last + 1, last);
        }

        return (more, behind);
    }

    private bool IsOne(int token) => text.Tokens[token].Lower is "a" or "an" or "one" or "another";

    /// <summary>"a third person", "another".</summary>
    private bool IsOneMore(int token) => text.Tokens[token].Lower == "another"
        || (token + 1 < text.Tokens.Length && Numerals.IsOrdinal(text.Tokens[token + 1].Lower));

    private bool IsOfPeople(int noun) => Nouns.OfHead(text.Tokens[noun].Lower) is NounClass.Person or NounClass.People
        || NounClassifier.Default.IsPerson(text.Tokens[noun].Lower);

    /// <summary>"the officials, both of whom", "the guards, all four of them", "the clerks, both recruits"; not "two of whom".</summary>
    private SourceDetail? OfWhom(SourcePhrase phrase)
    {
        var comma = phrase.Head + 1;
        // Behind other people it may be said of those: "lawyers for the guards, both of whom".
        while (comma < phrase.Range.End && text.Tokens[comma].Lower != "," && text.Tags[comma] is not (Tag.NNS or Tag.NNPS)) comma++;
        if (comma + 3 >= phrase.Range.End || text.Tokens[comma].Lower != ",") return null;
        var isBoth = text.Tokens[comma + 1].Lower == "both";
        var last = isBoth ? comma + 1 : comma + 2;
        var number = isBoth ? 2 : text.Tokens[comma + 1].Lower == "all" ? Numerals.At(text, last) : 0;
        return number > 1 && last + 2 < text.Tokens.Length && text.Tokens[last + 1].Lower == "of"
            && text.Tokens[last + 2].Lower is "whom" or "them"
            ? new(DetailKind.Count, text.SpanOf(comma + 1, last + 1), number) : null;
    }

    /// <summary>"both officials", "both of the aides"; not "both aides and voters".</summary>
    private bool IsBoth(int token, int head)
    {
        if (text.Tokens[token].Lower != "both") return false;
        for (var i = token + 1; i <= Math.Min(head + 1, text.Tokens.Length - 1); i++) if (text.Tokens[i].Lower is "and" or "or") return false;
        return true;
    }

    /// <summary>"ten to fifteen volunteers", "between ten and twelve", "10-15".</summary>
    private bool IsRange(int token, int end) => token + 2 < text.Tokens.Length && token + 1 < end + 2
        && text.Tokens[token + 1].Lower is "to" or "or" or "and" or "-" or "–" && Numerals.At(text, token + 2) > Numerals.At(text, token)
        && (text.Tokens[token + 1].Lower != "and" || (token > 0 && text.Tokens[token - 1].Lower == "between"));

    /// <summary>"four in ten voters", "72 percent of members", "two out of three".</summary>
    private bool IsShare(int token)
    {
        if (token + 1 >= text.Tokens.Length) return false;
        var next = text.Tokens[token + 1].Lower;
        // "two out of the three engineers"
        if (next == "out" && token + 3 < text.Tokens.Length && text.Tags[token + 3] is Tag.DT or Tag.PRPS) return false;
        return next is "in" or "out" or "%" or "pct" or "per" or "-" or "million" or "billion" || next.StartsWith("percent", StringComparison.Ordinal)
            || text.Tokens[token].Lower.Contains('%', StringComparison.Ordinal);
    }
}
