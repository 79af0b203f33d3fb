using System.Net.Http.Headers;

namespace Scoring.Intake;

/// <summary>Which format a file name or a media type stands for.</summary>
public static class IntakeFormats
{
    /// <summary>By the ending, in any case; null for an ending that is not taken in.</summary>
    public static IntakeFormat? OfFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => IntakeFormat.PlainText,
        ".HTML" or ".HTM" or ".XHTML" => IntakeFormat.Html,
        ".MD" or ".MARKDOWN" => IntakeFormat.Markdown,
        ".JSON" => IntakeFormat.Json,
        _ => null,
    };

    /// <summary>By a Content-Type header; null for a type that is not taken in or cannot be read. The charset may be quoted.</summary>
    public static IntakeFormat? OfMediaType(string? contentType, out string? charset)
    {
        charset = null;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) return null;
        charset = type.CharSet?.Trim('"', '\'');
        return type.MediaType?.ToUpperInvariant() switch
        {
            "TEXT/PLAIN" => IntakeFormat.PlainText,
            "TEXT/HTML" or "APPLICATION/XHTML+XML" => IntakeFormat.Html,
            "TEXT/MARKDOWN" => IntakeFormat.Markdown,
            "APPLICATION/JSON" => IntakeFormat.Json,
            _ => null,
        };
    }
}
