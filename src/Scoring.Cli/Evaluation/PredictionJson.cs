using System.Text.Json;
using Scoring.Language;

namespace Scoring.Cli.Evaluation;

/// <summary>Writes what the engine found as extraction scorers read it, in Unicode code points.</summary>
internal static class PredictionJson
{
    /// <summary>
    /// <c>via</c> is the outermost outlet or null, as the scorers of the corpora have it; <c>outlets</c> has them all. A label that reads
    /// it back (<see cref="Annotations.LabelJson"/>) is what the engine found.
    /// </summary>
    public static byte[] Write(Document document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("attributions");
            foreach (var label in Labels.Of(document, new CodePoints(document.Text))) Write(json, label);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Labelled label)
    {
        json.WriteStartObject();
        Write(json, "source", label.Source);
        Write(json, "cue", label.Cue);
        Write(json, "content", label.Content);
        json.WriteString("class", label.Class);
        json.WriteString("name", label.Name);
        json.WriteString("via", label.Via.Count > 0 ? label.Via[0] : null);
        json.WriteString("kind", label.Kind);
        Write(json, "flags", label.Flags!.Order(StringComparer.Ordinal));
        Write(json, "outlets", label.Via);
        Write(json, "role", label.Role);
        Write(json, "affiliation", label.Affiliation);
        if (label.Number is { } number) json.WriteNumber("count", number);
        else json.WriteNull("count");
        if (label.Confidence is { } confidence) json.WriteNumber("confidence", confidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<string> words)
    {
        json.WriteStartArray(key);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
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
}
