using System.Globalization;

namespace Scoring.Pages.Texts;

/// <summary>Numbers and words as pages show them, the same on every machine.</summary>
public static class Shown
{
    /// <summary>With as many decimals as it has, two at most: "12.35".</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>With its sign: "+12", "−3.5".</summary>
    public static string Change(double value) => value.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture);

    /// <summary>A share of 0 to 1 as "67 %"; a dash where there is none.</summary>
    public static string Percent(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0.#} %") : "–";

    /// <summary>"1 claim", "3 claims".</summary>
    public static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>"NamedPerson" as "named person".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>"claim" as "Claim".</summary>
    public static string Capital(string words) => words is [var first, ..] ? char.ToUpperInvariant(first) + words[1..] : words;

    /// <summary>On one line, cut with an ellipsis between words where there is a space, never within a surrogate pair.</summary>
    public static string Excerpt(string? words, int longest)
    {
        if (words is null) return "";
        // Twice as many units hold the excerpt whatever white space is in them; a text of megabytes is not split up for it.
        var line = string.Join(' ', words[..Math.Min(words.Length, longest * 2)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest && words.Length <= longest * 2) return line;
        var end = Math.Min(longest, line.Length);
        if (end == 0) return "…";
        var space = line.LastIndexOf(' ', end - 1, Math.Min(end, 30));
        if (space > 0) end = space;
        else if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end] + "…";
    }
}
