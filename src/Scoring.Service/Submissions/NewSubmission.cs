using Scoring.Intake;
using Scoring.Service.Storage;

namespace Scoring.Service.Submissions;

/// <summary>Something handed in, not yet stored.</summary>
/// <param name="Name">What an editor recognises it by: a file's name, an address.</param>
/// <param name="Key">Equal for the same hand-in, should it come twice; null if it cannot.</param>
internal sealed record NewSubmission(
    SubmissionKind Kind,
    string Name,
    ReadOnlyMemory<byte> Bytes = default,
    IntakeFormat? Format = null,
    string? Charset = null,
    Uri? Url = null,
    GivenFields? Given = null,
    string? Key = null)
{
    public static NewSubmission OfUrl(Uri url, GivenFields? given = null) => new(SubmissionKind.Url, url.AbsoluteUri, Url: url, Given: given);

    public static NewSubmission OfRequest(ReadOnlyMemory<byte> body, IntakeFormat format, string? charset, GivenFields? given = null) =>
        new(SubmissionKind.Request, "request", body, format, charset, Given: given);
}

/// <param name="IsNew">False if the same hand-in was stored before.</param>
internal sealed record SubmissionReceipt(string Id, bool IsNew);
