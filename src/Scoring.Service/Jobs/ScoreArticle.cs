using Hangfire;
using Hangfire.Server;
using Scoring.Service.Judgement;

namespace Scoring.Service.Jobs;

/// <summary>Scores one article that waits for it. Enqueued as often as anyone likes: only one run finds something to do.</summary>
[Queue(Queues.Score)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class ScoreArticle(ArticleScoring scoring)
{
    [JobDisplayName("Score article {0}")]
    public async Task RunAsync(string articleId, PerformContext? context, CancellationToken cancellation)
    {
        var outcome = await scoring.ScoreAsync(articleId, again: false, failure => failure.MayPass(context), cancellation);
        if (outcome.Reason is not null) throw new PermanentFailureException(outcome.Reason);
    }
}
