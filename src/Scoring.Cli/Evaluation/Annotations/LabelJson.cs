using System.Text.Json;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>
/// Reads <c>{"attributions":[{"source":[[0,5]],"cue":…,"content":…,"class":…,"name":…,"via":…,"kind":…,"flags":[…]}]}</c>, code points;
/// also the further fields of <c>tests/Labels</c> and of predictions.
/// </summary>
internal static class LabelJson
{
    /// <exception cref="InvalidDataException">It is something else; the message names the file, the line and what is wrong.</exception>
    public static List<Labelled> Read(string path, CodePoints text)
    {
        var bytes = File.ReadAllBytes(path);
        var labels = new List<Labelled>();
        var at = 0L;
        try
        {
            var reader = new Utf8JsonReader(bytes);
            Find(ref reader);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                at = reader.TokenStartIndex;
                using var item = JsonDocument.ParseValue(ref reader);
                labels.Add(LabelFields.Read(item.RootElement, text));
            }

            while (reader.Read()) at = reader.TokenStartIndex;
            return labels;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}({e.LineNumber + 1}): no labels can be read from it: {e.Message}", e);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            var line = bytes.AsSpan(0, (int)at).Count((byte)'\n') + 1;
            throw new InvalidDataException($"{path}({line}): {(at > 0 ? $"attribution {labels.Count + 1}: " : "")}{e.Message}", e);
        }
    }

    /// <summary>Goes to the opening bracket of the attributions.</summary>
    private static void Find(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
            var isIt = reader.ValueTextEquals("attributions");
            reader.Read();
            if (isIt && reader.TokenType == JsonTokenType.StartArray) return;
            reader.Skip();
        }

        throw new FormatException("there is no list \"attributions\".");
    }
}
