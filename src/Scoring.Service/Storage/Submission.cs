using Scoring.Intake;

namespace Scoring.Service.Storage;

internal enum SubmissionKind
{
    /// <summary>A file of the watched folder.</summary>
    File,

    /// <summary>The body of a request to the API.</summary>
    Request,

    /// <summary>An address to fetch.</summary>
    Url,

    /// <summary>One of the sample articles.</summary>
    Sample,
}

internal enum SubmissionState
{
    /// <summary>Stored, not yet read.</summary>
    Received,

    /// <summary>Its address is being fetched, or waits to be.</summary>
    Fetching,

    /// <summary>Became an article, or was recognised as one that is here already.</summary>
    Accepted,

    /// <summary>Could not become an article; <see cref="Submission.Reason"/> says why.</summary>
    Refused,
}

/// <summary>One thing handed in: a file, a request or a URL. Stored before anything is done with it.</summary>
internal sealed class Submission
{
    public required string Id { get; init; }

    public required SubmissionKind Kind { get; init; }

    public SubmissionState State { get; set; }

    /// <summary>Name of the file, the address, or a word for the request: what an editor recognises it by.</summary>
    public required string Name { get; init; }

    /// <summary>The address to fetch; for what was fetched, the address it finally came from.</summary>
    public string? Url { get; set; }

    /// <summary>In what form the original is; null for an address that is still to be fetched, and for a file of another kind.</summary>
    public IntakeFormat? Format { get; set; }

    /// <summary>Character set given beside the bytes, if any.</summary>
    public string? Charset { get; set; }

    /// <summary>Fields stated apart from the words, in JSON: see <see cref="GivenFields"/>.</summary>
    public string? Given { get; set; }

    /// <summary>Recognises the same hand-in after a crash between storing the row and moving the file. Unique.</summary>
    public string? Key { get; init; }

    /// <summary>Bytes of the original.</summary>
    public long Size { get; set; }

    /// <summary>Times it was begun to be read: counted before, so that a crash counts.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it was refused; null otherwise.</summary>
    public string? Reason { get; set; }

    /// <summary>What is worth knowing of an accepted one: "already here", "replaces an earlier text".</summary>
    public string? Note { get; set; }

    /// <summary>The article it became, or was recognised as.</summary>
    public string? ArticleId { get; set; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset ChangedAt { get; set; }

    public Original? Original { get; set; }
}

/// <summary>The exact bytes handed in or fetched. Kept until the submission is accepted; a refused one keeps them for another try.</summary>
internal sealed class Original
{
    public required string SubmissionId { get; init; }

    public required byte[] Bytes { get; set; }
}
