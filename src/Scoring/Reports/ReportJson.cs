using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Reports;

/// <summary>The report as JSON, as <c>report.schema.json</c> beside this file describes it. Equal reports give equal bytes.</summary>
public static class ReportJson
{
    /// <summary>camelCase keys, snake_case enum values, letters of every script as they are, <c>\n</c> line ends.</summary>
    public static JsonSerializerOptions Options { get; } = Make(indented: true);

    /// <summary>UTF-8 without a byte order mark, indented, without a final line break.</summary>
    public static byte[] Write(Report report) => JsonSerializer.SerializeToUtf8Bytes(report, Options);

    /// <exception cref="JsonException">The bytes are no report; the message names the path.</exception>
    public static Report Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<Report>(json, Options) ?? throw new JsonException("The report is null.");

    /// <summary>The JSON Schema (draft 7) of a report.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(ReportJson).Assembly.GetManifestResourceStream("Scoring.Reports.report.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    internal static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
            // Nothing here is written into a page as it is: pages go through Razor's encoder.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new TextSpanConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
