using Scoring.Language.Text;

namespace Scoring.Language.Extraction.Features;

/// <summary>The forms under which a token is looked up.</summary>
internal static class WordForms
{
    /// <summary>How many values <see cref="Shape"/> has.</summary>
    public const int Shapes = 11;

    /// <summary>Lower case; every quotation mark is a straight double one, every dash a double hyphen.</summary>
    public static string Normal(Token token) => token.Kind == TokenKind.Quote ? "\"" : token.Lower switch
    {
        "–" or "—" or "--" or "---" => "--",
        "…" => "...",
        // Wires put tickers and names of companies in angle brackets, of which the training articles know nothing.
        "<" => "(",
        ">" => ")",
        _ => token.Lower,
    };

    /// <summary>The last three letters, or a short word whole with a sign that it is.</summary>
    public static string Suffix(string word) => word.Length <= 3 ? word + "$" : word[^3..];

    /// <summary>The first three letters, or a short word whole with a sign that it is.</summary>
    public static string Prefix(string word) => word.Length <= 3 ? "^" + word : word[..3];

    public static int Shape(ReadOnlySpan<char> word)
    {
        int lower = 0, upper = 0, digits = 0;
        foreach (var unit in word)
        {
            if (char.IsLower(unit)) lower++;
            else if (char.IsUpper(unit)) upper++;
            else if (char.IsDigit(unit)) digits++;
        }

        if (lower == word.Length) return 1;
        if (digits == word.Length) return 2;
        if (char.IsUpper(word[0]))
        {
            if (word.Length == 1) return 3;
            if (upper == word.Length) return 4;
            return lower == word.Length - 1 ? 5 : 6;
        }

        if (digits > 0) return 7;
        if (lower + upper == 0) return 8;
        return word.ContainsAny('\'', '’') ? 9 : 10;
    }
}
