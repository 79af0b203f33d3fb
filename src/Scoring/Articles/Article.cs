using System.Text.Json.Serialization;

namespace Scoring.Articles;

/// <summary>An outlet's item: what is scored. Offsets in a report are into <see cref="Text"/> exactly as it stands.</summary>
/// <param name="Text">The exact words of the body, including any byte order mark and CRLF. Written last in JSON.</param>
/// <param name="Title">A title given apart from the body; analysed on its own.</param>
public sealed record Article(
    [property: JsonPropertyOrder(1)] string Text,
    string? Title = null,
    string? Outlet = null,
    IReadOnlyList<string>? Bylines = null,
    string? Section = null,
    Uri? Url = null,
    string? ExternalId = null,
    DateTimeOffset? PublishedAt = null);
