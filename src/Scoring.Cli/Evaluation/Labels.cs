using System.Text.Json;
using Scoring.Language;
using Scoring.Language.Attributions;

namespace Scoring.Cli.Evaluation;

/// <summary>What the engine found, in the form and the code points of annotations. Outermost attributions only.</summary>
internal static class Labels
{
    public static List<Labelled> Of(Document document, CodePoints text) => [.. document.Attributions.Select(attribution => new Labelled(
        [.. attribution.Source.Spans.Select(text.FromUtf16)],
        [.. attribution.Cue.Select(text.FromUtf16)],
        [.. attribution.Content.Select(text.FromUtf16)],
        Spelled(attribution.Source.Class),
        attribution.Source.Name,
        Spelled(attribution.Kind)))];

    /// <summary>The spans of annotations for the engine, which then only resolves and classes their sources.</summary>
    public static List<AttributionSpans> ToGiven(IEnumerable<Labelled> labelled, CodePoints text) => [.. labelled.Select(label => new AttributionSpans(
        [.. label.Source.Select(text.ToUtf16)], [.. label.Cue.Select(text.ToUtf16)], [.. label.Content.Select(text.ToUtf16)]))];

    /// <summary>As the scorers read it: <c>via</c> is the first outlet or null.</summary>
    public static byte[] Json(Document document)
    {
        var text = new CodePoints(document.Text);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("attributions");
            foreach (var (label, attribution) in Of(document, text).Zip(document.Attributions))
            {
                json.WriteStartObject();
                Write(json, "source", label.Source);
                Write(json, "cue", label.Cue);
                Write(json, "content", label.Content);
                json.WriteString("class", label.Class);
                json.WriteString("name", label.Name);
                json.WriteString("via", attribution.Via.Count > 0 ? attribution.Via[0] : null);
                json.WriteString("kind", label.Kind);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyList<Range> spans)
    {
        json.WriteStartArray(key);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start.Value);
            json.WriteNumberValue(span.End.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Spelled<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
