using Hangfire;
using Hangfire.Server;
using Microsoft.EntityFrameworkCore;
using Scoring.Intake.Fetching;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Jobs;

/// <summary>Fetches the address of a submission, keeps the bytes and passes it on to be read.</summary>
/// <remarks>A host that says when to come again is asked then, for a day at most; that uses up none of the tries.</remarks>
[Queue(Queues.Fetch)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class FetchSubmission(
    IDbContextFactory<AppDb> databases, PageFetcher fetcher, SubmissionDoor door, SubmissionReading reading, IBackgroundJobClient jobs, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    [JobDisplayName("Fetch submission {0}")]
    public async Task RunAsync(string submissionId, PerformContext? context, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var submission = await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == submissionId, cancellation);
        if (submission.State != SubmissionState.Fetching) return;
        try
        {
            var result = await fetcher.FetchAsync(new Uri(submission.Url!), cancellation);
            if (result is Fetched fetched) await KeepAsync(db, submissionId, fetched, cancellation);
            else if (result is NotFetched not) ComeAgain(submission, not);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !failure.MayPass(context))
        {
            // The fetcher's own words say what could not be fetched and why.
            var reason = failure is PermanentFailureException or TransientFailureException ? failure.Message : $"It could not be fetched: {failure.Message}";
            await reading.RefuseAsync(submissionId, reason, cancellation);
            throw new PermanentFailureException($"Submission {submissionId} could not be fetched: {reason}", failure);
        }
    }

    private void ComeAgain(Submission submission, NotFetched not)
    {
        if (not.IsPermanent) throw new PermanentFailureException(not.Reason);
        if (not.RetryAfter is not { } wait || time.GetUtcNow() + wait > submission.ReceivedAt + LongestWait) throw new TransientFailureException(not.Reason);
        jobs.Schedule<FetchSubmission>(job => job.RunAsync(submission.Id, null, CancellationToken.None), wait);
    }

    private async Task KeepAsync(AppDb db, string id, Fetched fetched, CancellationToken cancellation)
    {
        var bytes = fetched.Body.ToArray();
        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        await db.Originals.Where(o => o.SubmissionId == id).ExecuteDeleteAsync(cancellation);
        db.Add(new Original { SubmissionId = id, Bytes = bytes });
        var submission = await db.Submissions.SingleAsync(s => s.Id == id, cancellation);
        submission.State = SubmissionState.Received;
        submission.Format = fetched.Format;
        submission.Charset = fetched.Charset;
        submission.Url = fetched.Url.AbsoluteUri;
        submission.Size = bytes.Length;
        submission.ChangedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        await all.CommitAsync(cancellation);
        door.Enqueue(id, SubmissionState.Received);
    }
}
