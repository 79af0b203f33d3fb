using System.Text.Json;
using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Training.Evaluation;

/// <summary>Writes attributions as the corpora's own scorer reads them: spans in code points.</summary>
internal static class PredictionFile
{
    public static void Write(string path, string text, IEnumerable<Extracted> attributions)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("attributions");
        foreach (var attribution in attributions)
        {
            json.WriteStartObject();
            WriteSpans(json, "source", attribution.Source, text);
            WriteSpans(json, "cue", attribution.Cue, text);
            WriteSpans(json, "content", attribution.Content, text);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(attribution.Kind.ToString()));
            json.WriteNumber("confidence", attribution.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, string text)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(CodePoint(text, span.Start));
            json.WriteNumberValue(CodePoint(text, span.End));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static int CodePoint(string text, int offset)
    {
        var pairs = 0;
        for (var at = 1; at < offset; at++) if (char.IsSurrogatePair(text[at - 1], text[at])) pairs++;
        return offset - pairs;
    }
}
