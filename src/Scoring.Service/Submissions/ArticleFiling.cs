using Hangfire;
using Microsoft.EntityFrameworkCore;
using Scoring.Articles;
using Scoring.Intake;
using Scoring.Intake.Recognition;
using Scoring.Service.Jobs;
using Scoring.Service.Storage;

namespace Scoring.Service.Submissions;

/// <summary>Files what was read from a submission: as a new article, as one that is already here, or as one whose words changed.</summary>
/// <remarks>
/// Already here: the same normalised words and the same outlet or canonical URL. Changed: other words at the same canonical
/// URL, or under the same external id of the same outlet; the article takes the new text, its earlier reports stay.
/// All others are new, so a wire story in a second outlet is a second article, sharing the text if it is exactly equal.
/// The unique indexes decide between two workers that file the same at once.
/// </remarks>
internal sealed class ArticleFiling(IDbContextFactory<AppDb> databases, IBackgroundJobClient jobs, TimeProvider time)
{
    public async Task FileAsync(string submissionId, Accepted read, CancellationToken cancellation)
    {
        var article = Guarded(read.Article);
        var mark = ArticleMark.Of(article);
        var queued = await OnceMoreIfDuplicateAsync(() => TryFileAsync(submissionId, article, mark, read.Notes, cancellation));
        if (queued is not null) jobs.Enqueue<ScoreArticle>(job => job.RunAsync(queued, null, CancellationToken.None));
    }

    /// <returns>The id of the article to score; null if there is nothing to score.</returns>
    private async Task<string?> TryFileAsync(string submissionId, Article article, ArticleMark mark, IReadOnlyList<string> notes, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var submission = await db.Submissions.SingleAsync(s => s.Id == submissionId, cancellation);
        if (submission.State == SubmissionState.Accepted) return null;

        var outlet = mark.OutletKey ?? article.Url?.IdnHost.ToUpperInvariant() ?? "";
        var here = await db.Articles.FirstOrDefaultAsync(a => a.WordsHash == mark.WordsHash && (a.OutletKey == outlet || (mark.UrlKey != null && a.UrlKey == mark.UrlKey)), cancellation);
        var earlier = here ?? await EarlierAsync(db, article, outlet, mark.UrlKey, cancellation);
        var filed = earlier ?? New(article);
        var note = here is not null ? "Already here: the same words from the same outlet or address." : earlier is not null ? "Changed: the article has these words now." : null;
        if (here is null) await FillAsync(db, filed, article, mark, outlet, cancellation);
        if (earlier is null) db.Add(filed);

        submission.State = SubmissionState.Accepted;
        submission.Reason = null;
        submission.ArticleId = filed.Id;
        submission.Note = Storable.Text(string.Join(' ', notes.Prepend(note).OfType<string>()));
        if (submission.Note.Length == 0) submission.Note = null;
        submission.ChangedAt = time.GetUtcNow();
        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        // What was read is in the text now; the original has served.
        await db.Originals.Where(o => o.SubmissionId == submissionId).ExecuteDeleteAsync(cancellation);
        await all.CommitAsync(cancellation);
        return here is null ? filed.Id : null;
    }

    private static async Task<StoredArticle?> EarlierAsync(AppDb db, Article article, string outlet, string? url, CancellationToken cancellation)
    {
        if (url is not null && await db.Articles.FirstOrDefaultAsync(a => a.UrlKey == url, cancellation) is { } sameUrl) return sameUrl;
        if (article.ExternalId is null || outlet.Length == 0) return null;
        return await db.Articles.FirstOrDefaultAsync(a => a.OutletKey == outlet && a.ExternalId == article.ExternalId, cancellation);
    }

    private StoredArticle New(Article article) => new()
    {
        Id = Id.New(time),
        TextHash = "",
        WordsHash = "",
        OutletKey = "",
        Title = article.Title,
        ReceivedAt = time.GetUtcNow(),
    };

    private async Task FillAsync(AppDb db, StoredArticle filed, Article article, ArticleMark mark, string outlet, CancellationToken cancellation)
    {
        filed.TextHash = await KeepTextAsync(db, article.Text, mark.WordsHash, cancellation);
        filed.TitleHash = article.Title is null ? null : await KeepTextAsync(db, article.Title, WordsHash.Of(article.Title), cancellation);
        filed.WordsHash = mark.WordsHash;
        filed.Title = article.Title;
        filed.Outlet = article.Outlet;
        filed.OutletKey = outlet;
        filed.Url = article.Url?.AbsoluteUri;
        filed.UrlKey = mark.UrlKey;
        filed.Bylines = [.. article.Bylines ?? []];
        filed.Section = article.Section;
        filed.ExternalId = article.ExternalId;
        filed.PublishedAt = article.PublishedAt;
        filed.State = ArticleState.Queued;
        filed.Reason = null;
        filed.Attempts = 0;
        filed.Claim = null;
        filed.NightId = null;
        filed.ChangedAt = time.GetUtcNow();
    }

    private async Task<string> KeepTextAsync(AppDb db, string words, string wordsHash, CancellationToken cancellation)
    {
        var hash = TextHash.Of(words);
        if (db.Texts.Local.All(t => t.Hash != hash) && !await db.Texts.AnyAsync(t => t.Hash == hash, cancellation))
            db.Add(new StoredText { Hash = hash, WordsHash = wordsHash, Words = words, CreatedAt = time.GetUtcNow() });
        return hash;
    }

    private static Article Guarded(Article article) => article with
    {
        Text = Storable.Text(article.Text),
        Title = Guarded(article.Title),
        Outlet = Guarded(article.Outlet),
        Section = Guarded(article.Section),
        ExternalId = Guarded(article.ExternalId),
        Bylines = article.Bylines?.Select(byline => Storable.Text(byline)).ToList(),
    };

    private static string? Guarded(string? field) => field is null ? null : Storable.Text(field);

    private static async Task<string?> OnceMoreIfDuplicateAsync(Func<Task<string?>> file)
    {
        try
        {
            return await file();
        }
        catch (DbUpdateException raced) when (raced.IsDuplicate())
        {
            // Another worker filed the same words a moment ago: now they are there to be recognised.
            return await file();
        }
    }
}
