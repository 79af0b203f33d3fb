using System.Globalization;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>Reads brat standoff: <c>T1⇥Source 0 5;7 9⇥words</c> are spans, <c>E1⇥Attribution:T2 Source:T1</c> joins them.</summary>
internal static class BratReader
{
    /// <exception cref="InvalidDataException">A line is not as above; the message names file and line.</exception>
    public static List<Labelled> Read(string path)
    {
        var lines = StrictText.Read(path).ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('\t')).ToList();
        var spans = new Dictionary<string, List<Range>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is [['T', ..] id, var place, ..]) spans[id] = Spans(place, $"{path}({i + 1})");
        }

        return [.. lines.Where(line => line is [['E', ..], _, ..])
            .Select(line => Event(line[1], spans))
            .Where(attribution => attribution.Cue.Count > 0 || attribution.Content.Count > 0)];
    }

    private static List<Range> Spans(string place, string where)
    {
        var spans = new List<Range>();
        foreach (var piece in place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';'))
        {
            if (piece.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var from, var to]
                || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                || end < start)
                throw new InvalidDataException($"{where}: \"{piece}\" is no span.");
            spans.Add(start..end);
        }

        return spans;
    }

    private static Labelled Event(string roles, Dictionary<string, List<Range>> spans)
    {
        List<Range> source = [], cue = [], content = [];
        foreach (var role in roles.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (role.Split(':') is not [var name, var id] || !spans.TryGetValue(id, out var found)) continue;
            // "Content2" is a further piece of the content.
            switch (name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToUpperInvariant())
            {
                case "SOURCE": source.AddRange(found); break;
                case "CUE": cue.AddRange(found); break;
                case "CONTENT": content.AddRange(found); break;
            }
        }

        return new(source, cue, content);
    }
}
