using System.Text.RegularExpressions;

namespace Scoring.Intake.Recognition;

/// <summary>
/// A writer by whatever spelling: "By JANE DOE", "Jane Doe, Staff Writer" and "Jane Doe of the Eastmere Post" are one. Tells nothing of two
/// people who bear the same name.
/// </summary>
/// <param name="Key">Equal for the same name: its words in upper case without stops.</param>
/// <param name="Name">To be shown; a name all in capitals gets ordinary ones.</param>
public sealed partial record BylineName(string Key, string Name)
{
    private const int Longest = 100;

    /// <summary>Null where no letter is left.</summary>
    public static BylineName? Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var name = string.Join(' ', Lead().Replace(written.Trim(), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // "Jane Doe, Staff Writer"; where nothing stands before the mark, the whole is the name.
        if (Extra().Match(name) is { Success: true, Index: > 0 } extra) name = name[..extra.Index].Trim();
        name = name.Trim(' ', '.', ',', ';', ':', '*');
        if (name.Length > Longest) name = name[..Longest];
        if (!name.Any(char.IsLetter)) return null;
        var key = string.Join(' ', name.ToUpperInvariant().Split([' ', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');
        return new(key, name.Any(char.IsLower) && name.Any(char.IsUpper) ? name : Capitalised(name));
    }

    private static string Capitalised(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            letters[i] = i == 0 || letters[i - 1] is ' ' or '-' or '\'' or '’' or '.' ? char.ToUpperInvariant(letters[i]) : char.ToLowerInvariant(letters[i]);
        return new(letters);
    }

    [GeneratedRegex(@"^(?:by|from|words|story|reporting by)\b:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*[,;|(/<@]|\s[-–—]\s|\s(?:of|for|in|at|from|with)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extra();
}
