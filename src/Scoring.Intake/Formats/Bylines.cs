using System.Text.RegularExpressions;

namespace Scoring.Intake.Formats;

/// <summary>
/// Writers' names from a line: "By Ann Orr and Ben Lee" gives two; a comma parts names only in a list with an "and", so that
/// "Ann Orr, political editor" stays one.
/// </summary>
internal static partial class Bylines
{
    public static IReadOnlyList<string> Split(string line)
    {
        var names = Leading().Replace(line.Trim(), "");
        var separator = And().IsMatch(names) ? List() : Semicolon();
        return [.. separator.Split(names).Select(name => name.Trim()).Where(name => name.Length > 0)];
    }

    [GeneratedRegex(@"^by:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s(and|&)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@",?\s+(?:and|&)\s+|\s*[,;]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@"\s*;\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon();
}
