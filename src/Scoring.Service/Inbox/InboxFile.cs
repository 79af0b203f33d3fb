using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Scoring.Intake;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Inbox;

/// <summary>Takes one file in: its row with its bytes first, then the reading, then the move to <c>done</c> or <c>failed</c>.</summary>
/// <remarks>
/// A crash between any two of these loses nothing and doubles nothing: the file still lies in the folder, and its key (name, time
/// and content) finds the row that is there already.
/// </remarks>
internal sealed class InboxFile(InboxFolder folder, SubmissionDoor door, SubmissionReading reading, IOptions<IntakeOptions> limits, ILogger<InboxFile> log)
{
    public async Task TakeAsync(FileInfo file, CancellationToken cancellation)
    {
        var format = IntakeFormats.OfFile(file.Name);
        if (format is null)
        {
            await TurnAwayAsync(file, $"Files of the kind \"{file.Extension}\" are not read; .txt, .html, .htm, .md and .json are.", cancellation);
            return;
        }
        if (file.Length > limits.Value.MaxDocumentBytes)
        {
            await TurnAwayAsync(file, $"The file has {Megabytes(file.Length)}; the limit is {Megabytes(limits.Value.MaxDocumentBytes)} (Intake:MaxDocumentBytes).", cancellation);
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellation);
        var key = Key(file, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var receipt = await door.StoreAsync(new(SubmissionKind.File, file.Name, bytes, format, Key: key), cancellation);
        var submission = await reading.ReadAsync(receipt.Id, cancellation);
        log.LogInformation("Inbox: submission {Submission} is {State}", submission.Id, submission.State);
        if (submission.State == SubmissionState.Refused) folder.MoveToFailed(file, submission.Reason!);
        else folder.MoveToDone(file);
    }

    private async Task TurnAwayAsync(FileInfo file, string reason, CancellationToken cancellation)
    {
        var size = file.Length.ToString(CultureInfo.InvariantCulture);
        await door.RefuseAsync(new(SubmissionKind.File, file.Name, Key: Key(file, size)), file.Length, reason, cancellation);
        folder.MoveToFailed(file, reason);
    }

    private static string Key(FileInfo file, string content) =>
        $"inbox:{Storable.Text(file.Name, 250)}:{file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)}:{content}";

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.#} MB");
}
