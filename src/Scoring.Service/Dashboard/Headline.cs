namespace Scoring.Service.Dashboard;

/// <summary>What an article is called in lists: its title, else its first line, as a text file has its headline there.</summary>
internal static class Headline
{
    /// <summary>How many characters of the text a list reads for it.</summary>
    public const int Longest = 160;

    /// <param name="title">The article's title; null if intake found none.</param>
    /// <param name="head">At least the first <see cref="Longest"/> characters of its text, or all of it.</param>
    public static string? Of(string? title, string head)
    {
        if (!string.IsNullOrWhiteSpace(title)) return title;
        var start = head.AsSpan().TrimStart("\uFEFF \t\r\n\u00A0");
        var end = start.IndexOfAny('\r', '\n');
        var line = end < 0 ? start : start[..end];
        if (line.IsEmpty) return null;
        if (line.Length <= Longest && (end >= 0 || head.Length < Longest)) return line.TrimEnd().ToString();
        var space = line[..Math.Min(line.Length, Longest)].LastIndexOf(' ');
        return string.Concat(space > 0 ? line[..space] : line[..^1], "…");
    }
}
