using System.Text.Json;

namespace Scoring.Cli.Evaluation.Tables;

/// <summary>The tables for programs: <c>--json</c>.</summary>
internal static class TableJson
{
    /// <param name="engine">Null where none ran.</param>
    public static byte[] Of(string? engine, IEnumerable<string> folders, IEnumerable<FigureTable> tables)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("engine", engine);
            json.WriteStartArray("folders");
            foreach (var folder in folders) json.WriteStringValue(folder);
            json.WriteEndArray();
            json.WriteNumber("resamples", Bootstrap.Resamples);
            json.WriteNumber("seed", Bootstrap.Seed);
            json.WriteStartArray("tables");
            foreach (var table in tables)
            {
                json.WriteStartObject();
                json.WriteString("title", table.Title);
                json.WriteString("note", table.Note);
                json.WriteStartArray("rows");
                foreach (var row in table.Rows) Write(json, row);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, FigureRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("form", JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Form.ToString()));
        json.WriteNumber("gold", row.Gold);
        json.WriteNumber("predicted", row.Predicted);
        Write(json, "precision", row.Precision);
        Write(json, "recall", row.Recall);
        Write(json, "value", row.Gold + row.Predicted == 0 ? null : row.Value);
        Write(json, "low", row.Interval?.Low);
        Write(json, "high", row.Interval?.High);
        Write(json, "baseline", row.Baseline);
        json.WriteEndObject();
    }

    // More digits than are shown, so that a reader can round by itself; fewer than a double has, so that files can be compared.
    private static void Write(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number) json.WriteNumber(key, Math.Round(number, 4));
        else json.WriteNull(key);
    }
}
