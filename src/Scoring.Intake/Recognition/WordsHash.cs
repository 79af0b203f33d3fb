using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scoring.Intake.Recognition;

/// <summary>
/// Recognises the same words in another dress: case, punctuation, quotation marks, dashes, white space, line ends, ligatures
/// and invisible characters make no difference. For "have we got this already" alone; never the key of a text.
/// </summary>
public static class WordsHash
{
    /// <summary>SHA-256 of the lower-cased words (compatibility-composed, NFKC) joined by single spaces; 64 digits of lower-case hex.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words(text))));

    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        var between = false;
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (IsInvisible(rune) || IsApostrophe(rune)) continue;
            if (!IsOfAWord(rune))
            {
                between = words.Length > 0;
                continue;
            }

            if (between) words.Append(' ');
            between = false;
            words.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return words.ToString();
    }

    // Normalize throws on a lone surrogate; a rune enumeration replaces it.
    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }

    private static bool IsOfAWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Soft hyphens, zero-width spaces and joiners, direction marks, the byte order mark.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    // Within a word they come straight, curly or not at all: "don't", "don’t".
    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4';
}
