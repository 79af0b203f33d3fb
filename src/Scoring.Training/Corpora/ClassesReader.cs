using System.Text.Json;
using Scoring.Language.Attributions;
using Scoring.Language.Text;

namespace Scoring.Training.Corpora;

/// <summary>Reads <c>classes/*.json</c>: attributions with the class of their source and, mostly, their kind.</summary>
internal static class ClassesReader
{
    public static IReadOnlyList<GoldAttribution> Read(string path, string text)
    {
        var offsets = CodePoints.Of(text);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(a => new GoldAttribution(
            Spans(a, "source", offsets), Spans(a, "cue", offsets), Spans(a, "content", offsets), Kind(path, a)))];
    }

    private static TextSpan[] Spans(JsonElement attribution, string role, CodePoints offsets) =>
        !attribution.TryGetProperty(role, out var spans) || spans.ValueKind == JsonValueKind.Null
            ? []
            : [.. spans.EnumerateArray().Select(s => new TextSpan(offsets.ToUtf16(s[0].GetInt32()), offsets.ToUtf16(s[1].GetInt32()))).Order()];

    private static AttributionKind? Kind(string path, JsonElement attribution)
    {
        if (!attribution.TryGetProperty("kind", out var kind) || kind.ValueKind == JsonValueKind.Null) return null;
        return Enum.TryParse<AttributionKind>(kind.GetString(), ignoreCase: true, out var known)
            ? known
            : throw new InvalidDataException($"{path}: unknown kind '{kind.GetString()}'.");
    }
}
