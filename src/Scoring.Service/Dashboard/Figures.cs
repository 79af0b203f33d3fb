using System.Data.Common;
using Hangfire.Dashboard;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>
/// The numbers in the menu. Counted every few seconds in the background: Hangfire asks for them with every poll of every open
/// page, and without waiting.
/// </summary>
internal sealed class Figures(IDbContextFactory<AppDb> databases, TimeProvider time, ILogger<Figures> log) : BackgroundService
{
    /// <summary>Below it, a score is one that somebody should look at: the lower two bands of the default profile.</summary>
    public const int LowScore = 50;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    private Counts _counts = new(0, 0, 0, 0, 0, 0);

    public static DashboardMetric Articles { get; } = new("scoring:articles", "Articles", page => Of(page).ArticlesMetric());

    public static DashboardMetric Reports { get; } = new("scoring:reports", "Reports with a low score", page => Of(page).ReportsMetric());

    public static DashboardMetric Runs { get; } = new("scoring:runs", "Runs under way", page => Of(page).RunsMetric());

    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var articles = await db.Articles.GroupBy(a => a.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        Volatile.Write(ref _counts, new(
            articles.Values.Sum(),
            articles.GetValueOrDefault(ArticleState.Queued) + articles.GetValueOrDefault(ArticleState.Scoring),
            articles.GetValueOrDefault(ArticleState.Failed) + articles.GetValueOrDefault(ArticleState.Quarantined),
            await db.Articles.CountAsync(a => a.ReportId != null, cancellation),
            await db.Articles.CountAsync(a => a.Report!.Score < LowScore, cancellation),
            await db.Runs.CountAsync(r => r.State != RunState.Finished, cancellation)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (DbException failure)
            {
                // The menu shows the last numbers; the pages themselves say that the database is away.
                log.LogWarning(failure, "The numbers in the menu could not be counted now");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static Figures Of(RazorPage page) => page.Context.GetHttpContext().RequestServices.GetRequiredService<Figures>();

    private Metric ArticlesMetric()
    {
        var counts = Volatile.Read(ref _counts);
        return new(counts.Articles)
        {
            Style = counts.Failed > 0 ? MetricStyle.Danger : counts.Waiting > 0 ? MetricStyle.Info : MetricStyle.Default,
            Highlighted = counts.Failed > 0,
            Title = $"{counts.Articles} articles: {counts.Waiting} waiting, {counts.Failed} failed or in quarantine",
        };
    }

    private Metric ReportsMetric()
    {
        var counts = Volatile.Read(ref _counts);
        return new(counts.Low)
        {
            Style = counts.Low > 0 ? MetricStyle.Warning : MetricStyle.Default,
            Highlighted = counts.Low > 0,
            Title = $"{counts.Low} of {counts.Reports} reports have a score below {LowScore}",
        };
    }

    private Metric RunsMetric()
    {
        var runs = Volatile.Read(ref _counts).Runs;
        return new(runs) { Style = runs > 0 ? MetricStyle.Info : MetricStyle.Default, Title = $"{runs} under way" };
    }

    private sealed record Counts(int Articles, int Waiting, int Failed, int Reports, int Low, int Runs);
}
