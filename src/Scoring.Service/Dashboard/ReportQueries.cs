using System.Text;
using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Lists;
using Scoring.Pages.Reports;
using Scoring.Reports;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>Loads the list of reports and one report.</summary>
internal sealed class ReportQueries(IDbContextFactory<AppDb> databases)
{
    // The page of many articles lists them all.
    private const int MostCopies = 5;

    public async Task<ReportListView> ListAsync(PageRequest request)
    {
        var query = ListQuery.Parse(request.Query, ReportListView.Sorts, descending: false);
        await using var db = databases.CreateDbContext();
        var articles = ArticleQueries.Holding(db.Articles.AsNoTracking(), query.Text, query.Outlet);
        var fitting = articles.Where(a => a.Report != null && (query.State == null || a.Report.Band == query.State));
        var total = await fitting.CountAsync(request.Cancellation);
        var rows = await Sorted(fitting, query).Skip(query.Skip).Take(query.Size)
            .Select(a => new ReportRow(a.ReportId!, Headline.Of(a.Title, a.Text!.Words.Substring(0, Headline.Longest)), a.Outlet,
                a.Report!.Score, a.Report.Band, a.Report.Claims,
                a.Report.UnnamedShareOfClaims, a.Report.UnnamedShareOfAttributions, a.Report.ScoredAt))
            .ToListAsync(request.Cancellation);
        var bands = await db.Articles.Where(a => a.Report != null).GroupBy(a => a.Report!.Band)
            .Select(band => new { band.Key, Lowest = band.Min(a => a.Report!.Score) }).ToListAsync(request.Cancellation);
        return new(request.Frame, query, rows, total, [.. bands.OrderBy(band => band.Lowest).Select(band => band.Key)],
            await ArticleQueries.OutletsAsync(db, request.Cancellation));
    }

    public async Task<ReportPageView?> OneAsync(PageRequest request)
    {
        await using var db = databases.CreateDbContext();
        var id = request.Id;
        var stored = await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, request.Cancellation);
        if (stored is null) return null;
        var newest = await db.Articles.Where(a => a.Id == stored.ArticleId).Select(a => a.ReportId).SingleAsync(request.Cancellation);
        return new(ReportJson.Read(Encoding.UTF8.GetBytes(stored.Json)), new(
            request.Links.ReportJson(id),
            request.Links.Article(stored.ArticleId),
            request.Links.Method,
            stored.ScoredAt,
            newest is null || newest == id ? null : request.Links.Report(newest),
            await CopiesAsync(db, stored.ArticleId, request),
            await Elsewhere.OfAsync(db, stored.ArticleId, request.Cancellation) is { } elsewhere && elsewhere.ReportId == id ? elsewhere : null,
            request.Links));
    }

    /// <summary>The same claims in other articles; null if there is no such report, or it is not its article's newest.</summary>
    public async Task<string?> ElsewhereAsync(string id, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var article = await db.Facts.Where(f => f.ReportId == id).Select(f => f.ArticleId).SingleOrDefaultAsync(cancellation);
        return article is not null && await Elsewhere.OfAsync(db, article, cancellation) is { } elsewhere ? ElsewhereFile.Json(elsewhere) : null;
    }

    private static async Task<NearCopies?> CopiesAsync(AppDb db, string articleId, PageRequest request)
    {
        var facts = await db.Facts.AsNoTracking().SingleOrDefaultAsync(f => f.ArticleId == articleId, request.Cancellation);
        if (facts is null) return null;
        var isFirst = facts.Story == articleId;
        var others = db.Facts.Where(f => f.Story == facts.Story && f.ArticleId != articleId && (isFirst || f.ArticleId == facts.Story));
        var shown = await others.OrderByDescending(f => f.Resemblance).ThenBy(f => f.ArticleId).Take(MostCopies)
            .Join(db.Articles, f => f.ArticleId, a => a.Id, (f, a) => new { a.Title, a.Outlet, f.ReportId, f.Resemblance }).ToListAsync(request.Cancellation);
        var rows = shown.ConvertAll(c => new NearCopy(c.Title, c.Outlet, request.Links.Report(c.ReportId), (isFirst ? c.Resemblance : facts.Resemblance) ?? 0));
        return isFirst ? new(null, rows, await others.CountAsync(request.Cancellation)) : new(rows.FirstOrDefault(), [], 0);
    }

    /// <summary>The report as it is stored; null if there is none.</summary>
    public async Task<string?> JsonAsync(string id, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return await db.Reports.Where(r => r.Id == id).Select(r => r.Json).SingleOrDefaultAsync(cancellation);
    }

    // Articles without a score come last in both directions.
    private static IQueryable<StoredArticle> Sorted(IQueryable<StoredArticle> articles, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => articles.OrderBy(a => a.Title == null).ThenBy(a => a.Title).ThenBy(a => a.Id),
        ("title", true) => articles.OrderBy(a => a.Title == null).ThenByDescending(a => a.Title).ThenBy(a => a.Id),
        ("outlet", false) => articles.OrderBy(a => a.Outlet == null).ThenBy(a => a.Outlet).ThenBy(a => a.Id),
        ("outlet", true) => articles.OrderBy(a => a.Outlet == null).ThenByDescending(a => a.Outlet).ThenBy(a => a.Id),
        ("claims", false) => articles.OrderBy(a => a.Report!.Claims).ThenBy(a => a.Id),
        ("claims", true) => articles.OrderByDescending(a => a.Report!.Claims).ThenBy(a => a.Id),
        ("unnamed", false) => articles.OrderBy(a => a.Report!.UnnamedShareOfClaims == null).ThenBy(a => a.Report!.UnnamedShareOfClaims).ThenBy(a => a.Id),
        ("unnamed", true) => articles.OrderBy(a => a.Report!.UnnamedShareOfClaims == null).ThenByDescending(a => a.Report!.UnnamedShareOfClaims)
            .ThenBy(a => a.Id),
        ("time", false) => articles.OrderBy(a => a.Report!.ScoredAt).ThenBy(a => a.Id),
        ("time", true) => articles.OrderByDescending(a => a.Report!.ScoredAt).ThenBy(a => a.Id),
        (_, true) => articles.OrderBy(a => a.Report!.Score == null).ThenByDescending(a => a.Report!.Score).ThenBy(a => a.Id),
        _ => articles.OrderBy(a => a.Report!.Score == null).ThenBy(a => a.Report!.Score).ThenBy(a => a.Id),
    };
}
