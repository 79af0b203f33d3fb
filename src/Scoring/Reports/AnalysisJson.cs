using System.Text.Json;
using Scoring.Language;

namespace Scoring.Reports;

/// <summary>An analysis as JSON, for storage beside the report: read back, it judges under another profile as the first one did.</summary>
public static class AnalysisJson
{
    private static readonly JsonSerializerOptions Options = ReportJson.Make(indented: false);

    /// <summary>UTF-8 on one line. Equal documents give equal bytes.</summary>
    public static byte[] Write(Document document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);

    /// <exception cref="JsonException">The bytes are no analysis; the message names the path.</exception>
    public static Document Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<Document>(json, Options) ?? throw new JsonException("The analysis is null.");
}
