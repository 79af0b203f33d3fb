using System.Collections.Frozen;
using System.Globalization;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// The stated number of people: "two", "a dozen", "more than 20", "two aides and a clerk" (3), "the aides, both of whom"; not "several",
/// "dozens" or "four in ten".
/// </summary>
internal sealed class CountReader(AnnotatedText text, NounPhrases phrases)
{
    // Four figures without a comma are a year.
    private const int Largest = 999;

    private static readonly FrozenDictionary<string, int> Spelled = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["pair"] = 2,
        ["trio"] = 3,
        ["half-dozen"] = 6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public SourceDetail? Of(SourcePhrase phrase)
    {
        if (phrase.IsOneOf || Nouns.Of(text.Tokens[phrase.Head].Lower) is NounClass.Organizations or NounClass.Documents) return null;
        for (var i = phrase.Range.First; i <= phrase.Head; i++)
        {
            var isDozen = text.Tokens[i].Lower is "dozen" or "hundred";
            var number = isDozen ? Many(i, phrase.Range.First) : IsBoth(i, phrase.Head) ? 2 : NumberAt(i);
            if (number < 2 || (!isDozen && i + 1 <= phrase.Head && text.Tokens[i + 1].Lower is "dozen" or "hundred")) continue;
            if (IsShare(i)) return null;
            var (more, end) = Joined(i, phrase.Range.End);
            return new(DetailKind.Count, text.SpanOf(isDozen ? FirstOfDozen(i, phrase.Range.First) : i, end), number + more);
        }

        // Two people; "a couple of" is as vague as "a few".
        return text.Tokens[phrase.Head].Lower == "couple" ? new(DetailKind.Count, text.SpanOf(phrase.Head, phrase.Head + 1), 2)
            : OfWhom(phrase);
    }

    /// <summary>How many more "and a senior aide", "and eleven clerks" are behind counted people, and where their words end.</summary>
    private (int More, int End) Joined(int token, int end)
    {
        if (!phrases.Holds(token) || phrases.At(token).End is var and && (and + 1 >= end || text.Tokens[and].Lower != "and"
            || !phrases.StartsAt(and + 1) || !IsOfPeople(and - 1))) return (0, token + 1);
        var next = phrases.At(and + 1);
        var more = text.Tokens[next.First].Lower is "a" or "an" or "one" or "another" ? 1 : NumberAt(next.First);
        return more > 0 && next.End <= end && IsOfPeople(next.End - 1) ? (more, next.First + 1) : (0, token + 1);
    }

    private bool IsOfPeople(int noun) => Nouns.OfHead(text.Tokens[noun].Lower) is NounClass.Person or NounClass.People
        || Nouns.EndsAsPerson(Nouns.SingularOf(text.Tokens[noun].Lower));

    /// <summary>"the officials, both of whom", "the guards, all four of them"; not "two of whom".</summary>
    private SourceDetail? OfWhom(SourcePhrase phrase)
    {
        var comma = phrase.Head + 1;
        // Behind other people it may be said of those: "lawyers for the guards, both of whom".
        while (comma < phrase.Range.End && text.Tokens[comma].Lower != "," && text.Tags[comma] is not (Tag.NNS or Tag.NNPS)) comma++;
        if (comma + 3 >= phrase.Range.End || text.Tokens[comma].Lower != ",") return null;
        var isBoth = text.Tokens[comma + 1].Lower == "both";
        var last = isBoth ? comma + 1 : comma + 2;
        var number = isBoth ? 2 : text.Tokens[comma + 1].Lower == "all" ? NumberAt(last) : 0;
        return number > 1 && last + 2 < text.Tokens.Length && text.Tokens[last + 1].Lower == "of"
            && text.Tokens[last + 2].Lower is "whom" or "them"
            ? new(DetailKind.Count, text.SpanOf(comma + 1, last + 1), number) : null;
    }

    private int NumberAt(int token)
    {
        var word = text.Tokens[token].Lower;
        if (Spelled.TryGetValue(word, out var spelled)) return spelled;
        // "twenty-two"
        if (word.Split('-') is [var ten, var unit] && Spelled.GetValueOrDefault(ten) is >= 20 and var tens
            && (unit == "one" ? 1 : Spelled.GetValueOrDefault(unit)) is > 0 and < 10 and var units) return tens + units;
        return text.Tokens[token].Kind == TokenKind.Number && text.NameOf[token] < 0
            && int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && (number <= Largest || word.Contains(',', StringComparison.Ordinal)) ? number : 0;
    }

    /// <summary>"half a dozen", "a dozen", "two dozen", "a hundred".</summary>
    private int Many(int token, int first)
    {
        var one = text.Tokens[token].Lower == "dozen" ? 12 : 100;
        if (token == first) return one;
        var before = text.Tokens[token - 1].Lower;
        if (before == "half" || (before is "a" && token - 1 > first && text.Tokens[token - 2].Lower == "half")) return one / 2;
        return one * Math.Max(1, NumberAt(token - 1));
    }

    /// <summary>"both officials", "both of the aides"; not "both aides and voters".</summary>
    private bool IsBoth(int token, int head)
    {
        if (text.Tokens[token].Lower != "both") return false;
        for (var i = token + 1; i <= Math.Min(head + 1, text.Tokens.Length - 1); i++) if (text.Tokens[i].Lower is "and" or "or") return false;
        return true;
    }

    private int FirstOfDozen(int token, int first)
    {
        while (token > first && (text.Tokens[token - 1].Lower is "a" or "half" || NumberAt(token - 1) > 0)) token--;
        return token;
    }

    /// <summary>"four in ten voters", "72 percent of members", "two out of three".</summary>
    private bool IsShare(int token)
    {
        if (token + 1 >= text.Tokens.Length) return false;
        var next = text.Tokens[token + 1].Lower;
        return next is "in" or "out" or "%" or "pct" or "per" or "-" or "million" or "billion" || next.StartsWith("percent", StringComparison.Ordinal)
            || text.Tokens[token].Lower.Contains('%', StringComparison.Ordinal);
    }
}
