namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>Names of one origin, from <c>names.txt</c> beside this file.</summary>
/// <param name="IsFamilyFirst">"Zhang Wei" instead of "Wei Zhang"; on later mention the family name alone in both.</param>
internal sealed record NameGroup(string Origin, bool IsFamilyFirst, string[] Women, string[] Men, string[] Families)
{
    public static IReadOnlyList<NameGroup> All { get; } = [.. Lines("names").Select(cells => new NameGroup(
        cells[0], cells[1] == "family first", Names(cells[2]), Names(cells[3]), Names(cells[4])))];

    /// <summary>The cells of each line of a table beside this file.</summary>
    public static List<string[]> Lines(string table)
    {
        using var stream = typeof(NameGroup).Assembly.GetManifestResourceStream($"Scoring.Cli.{table}.txt")
            ?? throw new InvalidOperationException($"The table '{table}.txt' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
    }

    private static string[] Names(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);
}
