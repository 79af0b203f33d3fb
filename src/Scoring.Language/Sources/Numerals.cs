using System.Collections.Frozen;
using System.Globalization;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Numbers in words and figures: "three", "twenty-two", "30", "forty-odd", "a pair"; not "2016", "40 %".</summary>
internal static class Numerals
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
        ["twins"] = 2,
        ["duo"] = 2,
        ["twosome"] = 2,
        ["trio"] = 3,
        ["threesome"] = 3,
        ["quartet"] = 4,
        ["foursome"] = 4,
        ["quintet"] = 5,
        ["half-dozen"] = 6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordinals = ((string[])["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"a third said": one more of those before.</summary>
    public static bool IsOrdinal(string word) => Ordinals.Contains(word);

    /// <summary>The number from two up that a token states; 0 if it states none.</summary>
    public static int At(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Lower;
        return text.NameOf[token] >= 0 && text.Tokens[token].Kind == TokenKind.Number ? 0 : Of(word);
    }

    /// <summary>The same of a word by itself.</summary>
    public static int Of(string word)
    {
        if (word.EndsWith("-odd", StringComparison.Ordinal)) word = word[..^4];
        if (word.EndsWith("-plus", StringComparison.Ordinal)) word = word[..^5];
        if (Spelled.TryGetValue(word, out var spelled)) return spelled;
        // "twenty-two"
        if (word.Split('-') is [var ten, var unit] && Spelled.GetValueOrDefault(ten) is >= 20 and var tens
            && (unit == "one" ? 1 : Spelled.GetValueOrDefault(unit)) is > 0 and < 10 and var units) return tens + units;
        return int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 1
            && (number <= Largest || word.Contains(',', StringComparison.Ordinal)) ? number : 0;
    }

    /// <summary>The number that "dozen", "hundred" or "thousand" ends: "half a dozen", "a dozen", "two dozen", "a hundred".</summary>
    /// <param name="first">Where the phrase begins.</param>
    public static (int First, int Number) Many(AnnotatedText text, int token, int first)
    {
        var one = text.Tokens[token].Lower switch { "dozen" => 12, "hundred" => 100, _ => 1000 };
        var from = token;
        while (from > first && (text.Tokens[from - 1].Lower is "a" or "half" || At(text, from - 1) > 0)) from--;
        if (from == token) return (from, one);
        var isHalf = text.Tokens[from].Lower == "half" || text.Tokens[token - 1].Lower == "half";
        return (from, isHalf ? one / 2 : one * Math.Max(1, At(text, token - 1)));
    }
}
