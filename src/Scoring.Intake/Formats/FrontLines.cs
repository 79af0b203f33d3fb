using System.Text.RegularExpressions;

namespace Scoring.Intake.Formats;

/// <summary>
/// What the first lines of a plain text say of it: "By Ann Orr and Ben Lee", "BY JANE DOE, Staff Writer". Only read: the text stays as it is.
/// Not "By Monday the pier was gone." nor the headline "By Air and Sea": each name has two words at least, and a byline no full stop.
/// </summary>
internal static partial class FrontLines
{
    private const int MostLines = 6, LongestLine = 120;

    public static GivenFields Read(string text)
    {
        var seen = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim("\uFEFF \t\u00A0");
            if (trimmed.IsEmpty) continue;
            if (seen++ == MostLines) break;
            if (trimmed.Length > LongestLine || !Byline().IsMatch(trimmed)) continue;
            var names = Bylines.Split(trimmed.ToString());
            if (names.Count > 0 && names.All(name => Name().IsMatch(name))) return new(Bylines: names);
        }

        return new();
    }

    [GeneratedRegex(@"^by:?\s.*[^.?!:]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // Two words that begin with a capital, particles between them; then, after a comma or "of", whatever is said of the writer.
    [GeneratedRegex(@"^(?!(?:The|This|That|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|da|di|del|van|von|der|den|la|le|bin|al))*(?:\s+\p{Lu}[\p{L}'’.-]*)+(?:\s*[,|(].*|\s+(?:of|for|in)\s.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
