using System.Text.Json;

namespace Scoring.Cli.Evaluation;

/// <summary>Reads <c>{"attributions":[{"source":[[0,5]],"cue":…,"content":…,"class":…,"name":…,"kind":…}]}</c>, code points.</summary>
internal static class LabelJson
{
    /// <exception cref="InvalidDataException">It is something else; the message names the file and what is wrong.</exception>
    public static List<Labelled> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(item => new Labelled(
                Spans(item, "source"), Spans(item, "cue"), Spans(item, "content"), Words(item, "class"), Words(item, "name"), Words(item, "kind")))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path}: no labels can be read from it: {e.Message}", e);
        }
    }

    // A missing key and null are no spans.
    private static List<Range> Spans(JsonElement item, string key) =>
        item.TryGetProperty(key, out var spans) && spans.ValueKind != JsonValueKind.Null
            ? [.. spans.EnumerateArray().Select(span => Span(span[0].GetInt32(), span[1].GetInt32()))]
            : [];

    private static Range Span(int start, int end) =>
        start >= 0 && end >= start ? start..end : throw new FormatException($"[{start},{end}] is no span.");

    private static string? Words(JsonElement item, string key) => item.TryGetProperty(key, out var words) ? words.GetString() : null;
}
