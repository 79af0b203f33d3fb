using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Language.Text;

namespace Scoring.Reports;

/// <summary>A span as <c>{"start":0,"end":4}</c>: its other properties follow from these.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        if (json.RootElement.ValueKind != JsonValueKind.Object
            || !json.RootElement.TryGetProperty("start", out var start) || !start.TryGetInt32(out var from)
            || !json.RootElement.TryGetProperty("end", out var end) || !end.TryGetInt32(out var to)
            || from < 0 || to < from)
            throw new JsonException($"""A span is an object like {"{"}"start":0,"end":4{"}"}, not {json.RootElement.GetRawText()}.""");
        return new(from, to);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteEndObject();
    }
}
