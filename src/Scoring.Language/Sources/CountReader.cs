using System.Collections.Frozen;
using System.Globalization;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>The stated number of people: "two", "a dozen", "more than 20"; not "several", "dozens" or "four in ten".</summary>
internal sealed class CountReader(AnnotatedText text)
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
            return IsShare(i) ? null : new(DetailKind.Count, text.SpanOf(isDozen ? FirstOfDozen(i, phrase.Range.First) : i, i + 1), number);
        }

        return null;
    }

    private int NumberAt(int token)
    {
        if (Spelled.TryGetValue(text.Tokens[token].Lower, out var spelled)) return spelled;
        var word = text.Tokens[token].Lower;
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
