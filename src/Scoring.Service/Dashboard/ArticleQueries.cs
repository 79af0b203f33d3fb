using Microsoft.EntityFrameworkCore;
using Scoring.Articles;
using Scoring.Pages.Articles;
using Scoring.Pages.Lists;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>Loads the list of articles and the page of one.</summary>
internal sealed class ArticleQueries(IDbContextFactory<AppDb> databases, ScoringSettings settings)
{
    // More do not fit a choice; the field for words finds them all.
    private const int MostOutlets = 200;

    public async Task<ArticleListView> ListAsync(PageRequest request, HandInView? again = null)
    {
        var query = ListQuery.Parse(request.Query, ArticleListView.Sorts, descending: true);
        await using var db = databases.CreateDbContext();
        var fitting = Filtered(db.Articles.AsNoTracking(), query);
        var total = await fitting.CountAsync(request.Cancellation);
        var rows = await Sorted(fitting, query).Skip(query.Skip).Take(query.Size).Select(a => new
        {
            a.Id,
            Title = Headline.Of(a.Title, a.Text!.Words.Substring(0, Headline.Longest)),
            a.Outlet,
            a.State,
            a.Reason,
            a.ReportId,
            a.Report!.Score,
            a.Report.Band,
            a.Report.UnnamedShareOfClaims,
            a.ChangedAt,
        }).ToListAsync(request.Cancellation);
        var reading = await db.Submissions.CountAsync(
            s => s.State == SubmissionState.Received || s.State == SubmissionState.Fetching, request.Cancellation);
        return new(
            request.Frame,
            query,
            [.. rows.Select(a => new ArticleRow(
                a.Id, a.Title, a.Outlet, States.Of(a.State), a.Reason, a.ReportId, a.Score, a.Band, a.UnnamedShareOfClaims, a.ChangedAt,
                CanTryAgain(a.State)))],
            total,
            States.WordsOf<ArticleState>(),
            await OutletsAsync(db, request.Cancellation),
            total == 0 && reading == 0 && !await db.Articles.AnyAsync(request.Cancellation),
            reading,
            again ?? new(settings.InboxFolder));
    }

    public async Task<ArticleView?> OneAsync(PageRequest request)
    {
        await using var db = databases.CreateDbContext();
        var id = request.Id;
        var article = await db.Articles.AsNoTracking().Include(a => a.Text).SingleOrDefaultAsync(a => a.Id == id, request.Cancellation);
        if (article is null) return null;
        var reports = await db.Reports.Where(r => r.ArticleId == id).OrderByDescending(r => r.ScoredAt)
            .Select(r => new PastReport(
                r.Id, r.Score, r.Band, r.Claims, r.Engine, r.Profile, r.ProfileVersion, r.ScoredAt, r.Milliseconds, r.Id == article.ReportId))
            .ToListAsync(request.Cancellation);
        var submissions = await db.Submissions.AsNoTracking().Where(s => s.ArticleId == id).OrderByDescending(s => s.Id)
            .Take(ListQuery.Sizes[^1]).ToListAsync(request.Cancellation);
        var shown = reports.FirstOrDefault(report => report.IsShown);
        return new(
            request.Frame,
            new(id, Headline.Of(article.Title, article.Text!.Words), article.Outlet, States.Of(article.State), article.Reason, shown?.Id, shown?.Score, shown?.Band, null,
                article.ChangedAt, CanTryAgain(article.State)),
            new Article(article.Text!.Words, article.Title, article.Outlet, article.Bylines, article.Section,
                article.Url is null ? null : new Uri(article.Url), article.ExternalId, article.PublishedAt),
            article.State switch { ArticleState.Queued => 0, ArticleState.Scoring => 1, _ => 2 },
            [.. submissions.Select(s => SubmissionQueries.Row(s, hasOriginal: false))],
            reports);
    }

    /// <summary>Names of outlets to choose from.</summary>
    public static async Task<IReadOnlyList<string>> OutletsAsync(AppDb db, CancellationToken cancellation) =>
        await db.Articles.Where(a => a.Outlet != null).Select(a => a.Outlet!).Distinct().Order().Take(MostOutlets).ToListAsync(cancellation);

    /// <summary>Articles whose title, outlet or address holds the words, in whatever case (of ASCII letters, on SQLite).</summary>
    public static IQueryable<StoredArticle> Holding(IQueryable<StoredArticle> articles, string? words, string? outlet)
    {
        if (outlet is not null) articles = articles.Where(a => a.Outlet == outlet);
        if (words is null) return articles;
        var lower = words.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated into the database's lower(), which knows no cultures.
        return articles.Where(a => a.Title!.ToLower().Contains(lower) || a.Outlet!.ToLower().Contains(lower) || a.Url!.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private static bool CanTryAgain(ArticleState state) => state is ArticleState.Failed or ArticleState.Quarantined;

    private static IQueryable<StoredArticle> Filtered(IQueryable<StoredArticle> articles, ListQuery query)
    {
        articles = Holding(articles, query.Text, query.Outlet);
        return States.Parse<ArticleState>(query.State) is { } state ? articles.Where(a => a.State == state) : articles;
    }

    // What has no value comes last in both directions; SQLite and PostgreSQL disagree on where it comes by themselves.
    private static IQueryable<StoredArticle> Sorted(IQueryable<StoredArticle> articles, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("state", false) => articles.OrderBy(a => a.State).ThenByDescending(a => a.Id),
        ("state", true) => articles.OrderByDescending(a => a.State).ThenByDescending(a => a.Id),
        ("title", false) => articles.OrderBy(a => a.Title == null).ThenBy(a => a.Title).ThenBy(a => a.Id),
        ("title", true) => articles.OrderBy(a => a.Title == null).ThenByDescending(a => a.Title).ThenBy(a => a.Id),
        ("outlet", false) => articles.OrderBy(a => a.Outlet == null).ThenBy(a => a.Outlet).ThenByDescending(a => a.Id),
        ("outlet", true) => articles.OrderBy(a => a.Outlet == null).ThenByDescending(a => a.Outlet).ThenByDescending(a => a.Id),
        ("score", false) => articles.OrderBy(a => a.Report!.Score == null).ThenBy(a => a.Report!.Score).ThenByDescending(a => a.Id),
        ("score", true) => articles.OrderBy(a => a.Report!.Score == null).ThenByDescending(a => a.Report!.Score).ThenByDescending(a => a.Id),
        ("unnamed", false) => articles.OrderBy(a => a.Report!.UnnamedShareOfClaims == null).ThenBy(a => a.Report!.UnnamedShareOfClaims)
            .ThenByDescending(a => a.Id),
        ("unnamed", true) => articles.OrderBy(a => a.Report!.UnnamedShareOfClaims == null).ThenByDescending(a => a.Report!.UnnamedShareOfClaims)
            .ThenByDescending(a => a.Id),
        (_, false) => articles.OrderBy(a => a.ChangedAt).ThenBy(a => a.Id),
        _ => articles.OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id),
    };
}
