using System.Globalization;

namespace Scoring.Training.Corpora;

/// <summary>A word of a CoNLL-U file (https://universaldependencies.org/format.html).</summary>
/// <param name="Start">Code point offset of the word in the article's text, from MISC <c>Start=</c>; -1 where the file has none.</param>
/// <param name="Name">The value of MISC <c>NER=</c>, or null.</param>
/// <param name="Chains">The value of MISC <c>Coref=</c>, or null: "(7" opens a mention of chain 7, "7)" ends it, "(7)" is all of it.</param>
/// <param name="Entities">The value of MISC <c>Entity=</c>, or null: each mention that begins here with its kind and the number of its
/// head within it.</param>
internal sealed record ConlluWord(string Form, string Tag, int Start, int End, bool SpaceAfter, string? Name, string? Chains = null,
    string? Entities = null);

/// <summary>Reads the sentences of a CoNLL-U file; multi-word and empty nodes are passed over.</summary>
internal static class ConlluReader
{
    public static IEnumerable<List<ConlluWord>> Read(string path)
    {
        var sentence = new List<ConlluWord>();
        // Whether a space follows a multi-word token ("Mecca's") stands on its range line, and is that of its last word.
        (int Last, bool Space) range = (-1, true);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (sentence.Count > 0) yield return sentence;
                sentence = [];
                range = (-1, true);
                continue;
            }

            if (line[0] == '#') continue;
            var columns = line.Split('\t');
            if (columns.Length < 10) throw new InvalidDataException($"{path}: a line has {columns.Length} columns, not 10: {line}");
            if (columns[0].Contains('.', StringComparison.Ordinal)) continue;
            var misc = columns[9].Split('|');
            var space = !misc.Contains("SpaceAfter=No");
            if (columns[0].Split('-') is [_, var last])
            {
                range = (int.Parse(last, CultureInfo.InvariantCulture), space);
                continue;
            }

            var id = int.Parse(columns[0], CultureInfo.InvariantCulture);
            space = id == range.Last ? range.Space : id < range.Last ? false : space;
            sentence.Add(new(columns[1], columns[4], Number(misc, "Start="), Number(misc, "End="), space, Value(misc, "NER="), Value(misc,
                "Coref="), Value(misc, "Entity=")));
        }

        if (sentence.Count > 0) yield return sentence;
    }

    private static string? Value(string[] misc, string key) =>
        misc.FirstOrDefault(entry => entry.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    private static int Number(string[] misc, string key) => Value(misc, key) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : -1;
}
