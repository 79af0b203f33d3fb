using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Compare;
using Scoring.Pages.Lists;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>Loads the page of many articles, its files, and the lists of articles behind its rows.</summary>
internal sealed class CompareQueries(IDbContextFactory<AppDb> databases, Comparison comparison, TimeProvider time)
{
    // More do not fit a choice; the rows of the page lead to all of them.
    private const int MostChoices = 200;

    public async Task<CompareView> PageAsync(PageRequest request)
    {
        var (query, list) = Parse(request);
        await using var db = databases.CreateDbContext();
        return new(
            request.Frame,
            list,
            await comparison.CountAsync(query, list.Sort, list.Descending, list.Skip, list.Size, request.Cancellation),
            comparison.Zone.Id,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), comparison.Zone).DateTime),
            await ChoicesAsync(
                db.Facts.Where(f => f.OutletKey != "").GroupBy(f => f.OutletKey).Select(g => new Choice(g.Key, g.Min(f => f.Outlet) ?? g.Key)), request),
            await ChoicesAsync(
                db.Facts.Where(f => f.SectionKey != "").GroupBy(f => f.SectionKey).Select(g => new Choice(g.Key, g.Min(f => f.Section) ?? g.Key)), request),
            await db.Articles.CountAsync(a => a.ReportId != null && !db.Facts.Any(f => f.ArticleId == a.Id), request.Cancellation));
    }

    public async Task<string?> JsonAsync(PageRequest request) => CompareFiles.Json(await AllAsync(request), comparison.Zone.Id);

    public async Task<string> CsvAsync(PageRequest request) => CompareFiles.Csv(await AllAsync(request));

    public async Task<ComparedArticlesView> ArticlesAsync(PageRequest request)
    {
        var query = CompareQuery.Parse(request.Query);
        var list = ListQuery.Parse(request.Query, ComparedArticlesView.Sorts, descending: true) with { Text = null, State = null, Outlet = null, Others = query.Parts };
        await using var db = databases.CreateDbContext();
        var fitting = Fitting(db, query);
        var total = await fitting.CountAsync(request.Cancellation);
        var rows = await Sorted(
            from f in fitting
            join a in db.Articles on f.ArticleId equals a.Id
            join r in db.Reports on f.ReportId equals r.Id
            join first in db.Facts on f.Story equals first.ArticleId
            join original in db.Articles on f.Story equals original.Id
            select new ListedArticle
            {
                Facts = f,
                Title = Headline.Of(a.Title, a.Text!.Words.Substring(0, Headline.Longest)),
                Bylines = a.Bylines,
                Band = r.Band,
                CopyOf = original.Title,
                CopyOfReport = f.Story == f.ArticleId ? null : first.ReportId,
            },
            list).Skip(list.Skip).Take(list.Size).ToListAsync(request.Cancellation);
        return new(request.Frame, list, query, rows.ConvertAll(row => row.Shown()), total);
    }

    private async Task<Compared> AllAsync(PageRequest request)
    {
        var (query, list) = Parse(request);
        return await comparison.CountAsync(query, list.Sort, list.Descending, 0, Comparison.MostRows, request.Cancellation);
    }

    private static (CompareQuery Query, ListQuery List) Parse(PageRequest request)
    {
        var query = CompareQuery.Parse(request.Query);
        var list = ListQuery.Parse(request.Query, CompareView.SortsOf(query.By), descending: true);
        return (query, list with { Text = null, State = null, Outlet = null, Others = query.Parts });
    }

    private IQueryable<ArticleFacts> Fitting(AppDb db, CompareQuery query)
    {
        var facts = db.Facts.AsNoTracking();
        if (Weeks.Begin(query.From, comparison.Zone) is { } from) facts = facts.Where(f => f.At >= from);
        if (Weeks.Begin(query.To?.AddDays(query.To == DateOnly.MaxValue ? 0 : 1), comparison.Zone) is { } until) facts = facts.Where(f => f.At < until);
        if (query.Week is { } week) facts = facts.Where(f => f.Week == week);
        if (query.Outlet is { } outlet) facts = facts.Where(f => f.OutletKey == (outlet == CompareQuery.NotKnown ? "" : outlet));
        if (query.Section is { } section) facts = facts.Where(f => f.SectionKey == (section == CompareQuery.NotKnown ? "" : section));
        if (query.Byline is CompareQuery.NotKnown) return facts.Where(f => !db.Bylines.Any(b => b.ArticleId == f.ArticleId));
        return query.Byline is { } byline ? facts.Where(f => db.Bylines.Any(b => b.ArticleId == f.ArticleId && b.Key == byline)) : facts;
    }

    // What has no value comes last in both directions.
    private static IQueryable<ListedArticle> Sorted(IQueryable<ListedArticle> rows, ListQuery list) => (list.Sort, list.Descending) switch
    {
        ("title", false) => rows.OrderBy(a => a.Title == null).ThenBy(a => a.Title).ThenBy(a => a.Facts.ArticleId),
        ("title", true) => rows.OrderBy(a => a.Title == null).ThenByDescending(a => a.Title).ThenBy(a => a.Facts.ArticleId),
        ("outlet", false) => rows.OrderBy(a => a.Facts.OutletKey == "").ThenBy(a => a.Facts.OutletKey).ThenBy(a => a.Facts.ArticleId),
        ("outlet", true) => rows.OrderBy(a => a.Facts.OutletKey == "").ThenByDescending(a => a.Facts.OutletKey).ThenBy(a => a.Facts.ArticleId),
        ("score", false) => rows.OrderBy(a => a.Facts.Score == null).ThenBy(a => a.Facts.Score).ThenBy(a => a.Facts.ArticleId),
        ("score", true) => rows.OrderBy(a => a.Facts.Score == null).ThenByDescending(a => a.Facts.Score).ThenBy(a => a.Facts.ArticleId),
        ("claims", false) => rows.OrderBy(a => a.Facts.Claims).ThenBy(a => a.Facts.ArticleId),
        ("claims", true) => rows.OrderByDescending(a => a.Facts.Claims).ThenBy(a => a.Facts.ArticleId),
        ("unnamed", false) => rows.OrderBy(a => a.Facts.Claims == 0).ThenBy(a => a.Facts.Claims == 0 ? 0 : a.Facts.Lean / a.Facts.Claims).ThenBy(a => a.Facts.ArticleId),
        ("unnamed", true) => rows.OrderBy(a => a.Facts.Claims == 0).ThenByDescending(a => a.Facts.Claims == 0 ? 0 : a.Facts.Lean / a.Facts.Claims)
            .ThenBy(a => a.Facts.ArticleId),
        ("failed", false) => rows.OrderBy(a => a.Facts.Failed).ThenBy(a => a.Facts.ArticleId),
        ("failed", true) => rows.OrderByDescending(a => a.Facts.Failed).ThenBy(a => a.Facts.ArticleId),
        (_, false) => rows.OrderBy(a => a.Facts.At).ThenBy(a => a.Facts.ArticleId),
        _ => rows.OrderByDescending(a => a.Facts.At).ThenBy(a => a.Facts.ArticleId),
    };

    private static async Task<IReadOnlyList<Choice>> ChoicesAsync(IQueryable<Choice> choices, PageRequest request) =>
        [.. (await choices.Take(MostChoices).ToListAsync(request.Cancellation)).OrderBy(choice => choice.Name, StringComparer.OrdinalIgnoreCase)];

    private sealed class ListedArticle
    {
        public required ArticleFacts Facts { get; init; }

        public string? Title { get; init; }

        public required List<string> Bylines { get; init; }

        public required string Band { get; init; }

        public string? CopyOf { get; init; }

        public string? CopyOfReport { get; init; }

        public ComparedArticle Shown() => new(
            Facts.ReportId, Title, Facts.Outlet, Bylines, Facts.At, Facts.Score, Band, Facts.Claims, Facts.Claims == 0 ? null : Facts.Lean / Facts.Claims, Facts.Failed,
            CopyOf, CopyOfReport);
    }
}
