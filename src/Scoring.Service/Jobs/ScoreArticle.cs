using Hangfire;
using Hangfire.Server;
using Scoring.Service.Judgement;

namespace Scoring.Service.Jobs;

/// <summary>Scores one article that waits for it. Enqueued as often as anyone likes: only one run finds something to do.</summary>
[Queue(Queues.Score)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class ScoreArticle(ArticleScoring scoring, IBackgroundJobClient jobs)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    [JobDisplayName("Score article {0}")]
    public async Task RunAsync(string articleId, PerformContext? context, CancellationToken cancellation)
    {
        var outcome = await scoring.ScoreAsync(articleId, again: false, failure => failure.MayPass(context), cancellation);
        // Whoever has it may have died with it: look again, until the claim has lapsed or the article is through.
        if (outcome.Claim == ClaimOutcome.Busy) jobs.Schedule<ScoreArticle>(job => job.RunAsync(articleId, null, CancellationToken.None), LookAgain);
        if (outcome.Reason is not null) throw new PermanentFailureException(outcome.Reason);
    }
}
