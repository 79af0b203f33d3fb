using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Scoring.Intake;
using Scoring.Service.Storage;

namespace Scoring.Service.Submissions;

/// <summary>Reads a stored submission and files the article. Can run twice: the second time finds nothing left to do.</summary>
internal sealed class SubmissionReading(IDbContextFactory<AppDb> databases, ArticleReader reader, ArticleFiling filing, SubmissionDoor door, TimeProvider time)
{
    private const int MostAttempts = 3;

    /// <returns>The submission as it stands afterwards.</returns>
    public async Task<Submission> ReadAsync(string id, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        if (await BeginAsync(db, id, cancellation))
        {
            var submission = await db.Submissions.AsNoTracking().Include(s => s.Original).SingleAsync(s => s.Id == id, cancellation);
            await AnswerAsync(submission, cancellation);
        }
        return await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == id, cancellation);
    }

    /// <summary>Ends a submission that waits to be read or fetched. Its original stays for another try.</summary>
    public async Task RefuseAsync(string id, string reason, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var now = time.GetUtcNow();
        reason = Storable.Text(reason);
        await db.Submissions.Where(s => s.Id == id && (s.State == SubmissionState.Received || s.State == SubmissionState.Fetching))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Refused).SetProperty(s => s.Reason, reason)
                .SetProperty(s => s.Attempts, 0).SetProperty(s => s.ChangedAt, now), cancellation);
    }

    private async Task<bool> BeginAsync(AppDb db, string id, CancellationToken cancellation)
    {
        var begun = await db.Submissions.Where(s => s.Id == id && s.State == SubmissionState.Received && s.Attempts < MostAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Attempts, s => s.Attempts + 1), cancellation);
        if (begun == 1) return true;
        if (await db.Submissions.AnyAsync(s => s.Id == id && s.State == SubmissionState.Received, cancellation))
            await RefuseAsync(id, "The service stopped three times while reading this.", cancellation);
        return false;
    }

    private async Task AnswerAsync(Submission submission, CancellationToken cancellation)
    {
        var given = submission.Given is null ? null : JsonSerializer.Deserialize<GivenFields>(submission.Given);
        var url = submission.Url is null ? null : new Uri(submission.Url);
        switch (reader.Read(submission.Original!.Bytes, submission.Format!.Value, new(submission.Charset, url, given)))
        {
            case Accepted read:
                await filing.FileAsync(submission.Id, read, cancellation);
                break;
            case FetchWanted wanted:
                await FetchAsync(submission.Id, wanted, cancellation);
                break;
            case Refused refused:
                await RefuseAsync(submission.Id, refused.Reason, cancellation);
                break;
        }
    }

    private async Task FetchAsync(string id, FetchWanted wanted, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var (url, given) = (wanted.Url.AbsoluteUri, JsonSerializer.Serialize(wanted.Given));
        await db.Submissions.Where(s => s.Id == id && s.State == SubmissionState.Received)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Fetching).SetProperty(s => s.Url, url)
                .SetProperty(s => s.Given, given).SetProperty(s => s.Attempts, 0), cancellation);
        door.Enqueue(id, SubmissionState.Fetching);
    }
}
