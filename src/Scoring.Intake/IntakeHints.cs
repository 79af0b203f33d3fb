namespace Scoring.Intake;

/// <summary>What is known of the bytes besides the bytes.</summary>
/// <param name="Charset">As in a Content-Type header; goes before what the document says of itself.</param>
/// <param name="Url">Where the bytes came from: completes relative links and is the article's address unless one is given.</param>
/// <param name="Given">Said by whoever handed it in; goes before what the document says.</param>
public sealed record IntakeHints(string? Charset = null, Uri? Url = null, GivenFields? Given = null)
{
    public static IntakeHints None { get; } = new();
}

/// <summary>Fields of an article that were stated apart from its words. Plain data: survives a trip through JSON.</summary>
public sealed record GivenFields(
    string? Title = null,
    IReadOnlyList<string>? Bylines = null,
    string? Outlet = null,
    string? Section = null,
    Uri? Url = null,
    string? ExternalId = null,
    DateTimeOffset? PublishedAt = null);
