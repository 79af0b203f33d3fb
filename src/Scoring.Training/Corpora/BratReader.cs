using System.Globalization;
using Scoring.Language.Text;

namespace Scoring.Training.Corpora;

/// <summary>
/// Reads brat standoff (https://brat.nlplab.org/standoff.html): <c>T</c> lines are spans, <c>E</c> lines join them to attributions.
/// </summary>
internal static class BratReader
{
    /// <summary>The attributions that have a cue.</summary>
    public static IReadOnlyList<GoldAttribution> Read(string path, string text)
    {
        var offsets = CodePoints.Of(text);
        var lines = File.ReadAllLines(path);
        var spans = new Dictionary<string, TextSpan[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            if (line.StartsWith('T') && columns.Length > 1) spans[columns[0]] = Spans(path, columns[1], offsets);
        }

        var attributions = new List<GoldAttribution>();
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            if (!line.StartsWith('E') || columns.Length < 2) continue;
            var roles = columns[1].Split(' ').Select(role => role.Split(':')).ToArray();
            TextSpan[] Of(string role) =>
                [.. roles.Where(r => r[0].TrimEnd("0123456789".ToCharArray()) == role && spans.ContainsKey(r[1])).SelectMany(r => spans[r[1]]).Order()];
            if (Of("Cue") is { Length: > 0 } cue) attributions.Add(new(Of("Source"), cue, Of("Content")));
        }

        return attributions;
    }

    private static TextSpan[] Spans(string path, string column, CodePoints offsets)
    {
        var space = column.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) throw new InvalidDataException($"{path}: a span without offsets: {column}");
        return [.. column[(space + 1)..].Split(';').Select(range => range.Split(' ')).Select(ends => new TextSpan(
            offsets.ToUtf16(int.Parse(ends[0], CultureInfo.InvariantCulture)),
            offsets.ToUtf16(int.Parse(ends[1], CultureInfo.InvariantCulture))))];
    }
}
