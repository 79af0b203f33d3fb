using Hangfire.Dashboard;
using Hangfire.Storage.Monitoring;
using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Jobs;
using Scoring.Pages.Layout;
using Scoring.Service.Jobs;
using Scoring.Service.Nightly;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>The section on Hangfire's own page of a job: what it works on, how far that is, and where its report is.</summary>
internal sealed class JobPages(IDbContextFactory<AppDb> databases, RunQueries runs)
{
    /// <summary>
    /// Called for every job that is looked at; says nothing of those that are not ours. Hangfire asks without waiting, so this does
    /// not either.
    /// </summary>
    public static NonEscapedString Render(JobDetailsRendererDto details)
    {
        var context = details.Page.Context;
        var links = new PageRequest(context).Links;
        var view = context.GetHttpContext().RequestServices.GetRequiredService<JobPages>().Find(details.JobDetails, links);
        return new(view is null ? "" : PageRenderer.Render<JobSection>((nameof(JobSection.View), view)));
    }

    private JobView? Find(JobDetailsDto job, PageLinks links)
    {
        if (job.Job is not { Args: [string id, ..] } ours) return null;
        if (ours.Type == typeof(ScoreArticle)) return Article(id, links);
        if (ours.Type == typeof(ReadSubmission) || ours.Type == typeof(FetchSubmission)) return Submission(id, links);
        return ours.Type == typeof(RunChunk) || ours.Type == typeof(PublishRun) ? Run(id, links) : null;
    }

    private JobView? Article(string id, PageLinks links)
    {
        using var db = databases.CreateDbContext();
        var article = db.Articles.AsNoTracking().Include(a => a.Report).Include(a => a.Text).SingleOrDefault(a => a.Id == id);
        if (article is null) return null;
        var done = article.State switch { ArticleState.Queued => 0, ArticleState.Scoring => 1, _ => 2 };
        return new("Article", Headline.Of(article.Title, article.Text!.Words) ?? id, links.Article(id), States.Of(article.State), done, 2, article.Reason,
            article.ReportId is { } report ? links.Report(report) : null, article.Report?.Score, article.Report?.Band);
    }

    private JobView? Submission(string id, PageLinks links)
    {
        using var db = databases.CreateDbContext();
        var submission = db.Submissions.AsNoTracking().SingleOrDefault(s => s.Id == id);
        if (submission is null) return null;
        var done = submission.State switch { SubmissionState.Fetching => 0, SubmissionState.Received => 1, _ => 2 };
        return new("Submission", submission.Name, submission.ArticleId is { } article ? links.Article(article) : links.Submissions,
            States.Of(submission.State), done, 2, submission.Reason, null, null, null);
    }

    private JobView? Run(string id, PageLinks links) =>
        runs.Find(id) is { } run ? new("Run", run.Name, links.Run(id), run.State, run.Through, run.Total, null, null, null, null) : null;
}
