using System.Text.Json;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Intake;
using Scoring.Service.Jobs;
using Scoring.Service.Storage;

namespace Scoring.Service.Submissions;

/// <summary>The one door for everything that comes in. The row is stored first, with the bytes; only then is its id enqueued.</summary>
internal sealed class SubmissionDoor(IDbContextFactory<AppDb> databases, IBackgroundJobClient jobs, TimeProvider time)
{
    /// <summary>Stores and enqueues.</summary>
    public async Task<SubmissionReceipt> AddAsync(NewSubmission submission, CancellationToken cancellation)
    {
        var receipt = await StoreAsync(submission, cancellation);
        if (receipt.IsNew) Enqueue(receipt.Id, submission.Url is null ? SubmissionState.Received : SubmissionState.Fetching);
        return receipt;
    }

    /// <summary>Stores only: for a caller that reads it itself at once.</summary>
    public async Task<SubmissionReceipt> StoreAsync(NewSubmission submission, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var row = Row(submission);
        if (submission.Url is null) row.Original = new() { SubmissionId = row.Id, Bytes = submission.Bytes.ToArray() };
        db.Add(row);
        return await SaveAsync(db, row, cancellation);
    }

    /// <summary>Stores that something was turned away at the door, for the list. The bytes stay where they are.</summary>
    public async Task<SubmissionReceipt> RefuseAsync(NewSubmission submission, long size, string reason, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var row = Row(submission);
        row.State = SubmissionState.Refused;
        row.Reason = reason;
        row.Size = size;
        db.Add(row);
        return await SaveAsync(db, row, cancellation);
    }

    /// <summary>Takes a refused submission up again.</summary>
    /// <returns>False if it is not refused, or nothing of it is left here to read or fetch.</returns>
    public async Task<bool> TryAgainAsync(string id, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var row = await db.Submissions.SingleOrDefaultAsync(s => s.Id == id && s.State == SubmissionState.Refused, cancellation);
        if (row is null) return false;
        var hasBytes = await db.Originals.AnyAsync(o => o.SubmissionId == id, cancellation);
        if (!hasBytes && row.Url is null) return false;
        row.State = hasBytes ? SubmissionState.Received : SubmissionState.Fetching;
        row.Reason = null;
        row.ChangedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        Enqueue(id, row.State);
        return true;
    }

    public void Enqueue(string id, SubmissionState state)
    {
        if (state == SubmissionState.Fetching) jobs.Enqueue<FetchSubmission>(job => job.RunAsync(id, null, CancellationToken.None));
        else jobs.Enqueue<ReadSubmission>(job => job.RunAsync(id, null, CancellationToken.None));
    }

    private Submission Row(NewSubmission submission)
    {
        var now = time.GetUtcNow();
        return new()
        {
            Id = Id.New(time),
            Kind = submission.Kind,
            State = submission.Url is null ? SubmissionState.Received : SubmissionState.Fetching,
            Name = Storable.Text(submission.Name, 500),
            Url = submission.Url?.AbsoluteUri,
            Format = submission.Format,
            Charset = submission.Charset,
            Given = submission.Given is null ? null : JsonSerializer.Serialize(submission.Given),
            Key = submission.Key,
            Size = submission.Bytes.Length,
            ReceivedAt = now,
            ChangedAt = now,
        };
    }

    private static async Task<SubmissionReceipt> SaveAsync(AppDb db, Submission row, CancellationToken cancellation)
    {
        if (row.Key is not null && await WithKeyAsync(db, row.Key, cancellation) is { } before) return new(before, IsNew: false);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new(row.Id, IsNew: true);
        }
        catch (DbUpdateException twice) when (row.Key is not null && twice.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return new((await WithKeyAsync(db, row.Key, cancellation))!, IsNew: false);
        }
    }

    private static Task<string?> WithKeyAsync(AppDb db, string key, CancellationToken cancellation) =>
        db.Submissions.Where(s => s.Key == key).Select(s => (string?)s.Id).SingleOrDefaultAsync(cancellation);
}
