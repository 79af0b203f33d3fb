using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Scoring.Cli.Tests.Edits;

/// <summary>An article before and after one edit that tells a reader more; from <c>pairs.md</c>.</summary>
/// <param name="Adds">name, reason, basis, count or corroboration.</param>
internal sealed partial record EditPair(string Article, string Adds, string Words, string Instead, string Before)
{
    public string After => Before.Replace(Words, Instead, StringComparison.Ordinal);

    public override string ToString() => $"{Article}, {Adds}: “{Words}” → “{Instead}”";

    /// <exception cref="InvalidDataException">The words of an edit do not stand in its article exactly once.</exception>
    public static List<EditPair> All()
    {
        var pairs = new List<EditPair>();
        var (article, text, isText) = ("", new List<string>(), false);
        foreach (var line in File.ReadLines(Path.Combine(Folder(), "pairs.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) (article, text) = (line[3..], []);
            else if (line.StartsWith("~~~", StringComparison.Ordinal)) isText = !isText;
            else if (isText) text.Add(line);
            else if (Edit().Match(line) is { Success: true } edit)
            {
                var pair = new EditPair(article, edit.Groups[1].Value, edit.Groups[2].Value, edit.Groups[3].Value, string.Join('\n', text));
                if (pair.Before.Split(pair.Words).Length != 2) throw new InvalidDataException($"{pair}: the words must stand in the article once.");
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    [GeneratedRegex("^- (\\w+): “(.+)” → “(.+)”$")]
    private static partial Regex Edit();

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
