using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>
/// A name of an outlet in the form in which two are compared: "The A.P.", "AP" and "the Associated Press" are one. Case, points, a leading
/// article and a genitive's s fall away; then the table tells which acronym or short form stands for which name.
/// </summary>
internal static class OutletName
{
    private static readonly FrozenDictionary<string, string> Table = Read();

    public static string Compared(string name)
    {
        var plain = Plain(name);
        return Table.GetValueOrDefault(plain, plain);
    }

    private static string Plain(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.Normalize().ToLower(CultureInfo.InvariantCulture))
        {
            if (letter is '.' or ',' or '"' or '“' or '”') continue;
            letters.Append(letter == '’' ? '\'' : char.IsWhiteSpace(letter) ? ' ' : letter);
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] is "the" or "a" or "an") words.RemoveAt(0);
        if (words.Count > 0) words[^1] = words[^1].EndsWith("'s", StringComparison.Ordinal) ? words[^1][..^2] : words[^1].TrimEnd('\'');
        return string.Join(' ', words);
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(OutletName).Assembly.GetManifestResourceStream("Scoring.Cli.outlet-acronyms.txt")
            ?? throw new InvalidOperationException("The table 'outlet-acronyms.txt' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(" = ") is [var shorter, var name]) table.Add(Plain(shorter), Plain(name));
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
