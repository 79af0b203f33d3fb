using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Scoring.Reports;
using Scoring.Service.Storage;

namespace Scoring.Service.Api;

/// <summary><c>GET /api/articles</c>: the articles and their reports, the newest first.</summary>
internal static class ArticleQueries
{
    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", ListAsync).Produces<Part<ArticleView>>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("List articles").WithDescription("The newest first. \"state\" is queued, scoring, scored, published, failed or quarantined; \"outlet\" is compared without case.");
        api.MapGet("/articles/{id}", GetAsync).Produces<ArticleView>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("See an article's state and score");
        api.MapGet("/articles/{id}/report", ReportAsync).Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Read an article's report").WithDescription("Claims, attributions with offsets in UTF-16 units into the exact text, and the score with its derivation; described by the report schema at /api/report.schema.json.");
        api.MapGet("/report.schema.json", () => TypedResults.Text(ReportJson.Schema, "application/schema+json", Encoding.UTF8))
            .WithSummary("Read the JSON Schema of reports");
    }

    private static async Task<IResult> ListAsync(string? state, string? outlet, int? page, int? pageSize, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        if (Paging.Fault(page, pageSize) is { } fault) return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        if (!Spelling.TryRead<ArticleState>(state, out var wanted))
            return TypedResults.Problem($"\"state\" must be one of {Spelling.All<ArticleState>()}.", statusCode: StatusCodes.Status400BadRequest);
        await using var db = databases.CreateDbContext();
        var key = string.IsNullOrWhiteSpace(outlet) ? null : outlet.Trim().ToUpperInvariant();
        var rows = db.Articles.AsNoTracking().Include(a => a.Report)
            .Where(a => (wanted == null || a.State == wanted) && (key == null || a.OutletKey == key)).OrderByDescending(a => a.Id);
        return TypedResults.Ok(await rows.PageAsync(page, pageSize, ArticleView.Of, cancellation));
    }

    private static async Task<IResult> GetAsync(string id, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var article = await db.Articles.AsNoTracking().Include(a => a.Report).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        return article is null ? NoArticle() : TypedResults.Ok(ArticleView.Of(article));
    }

    private static async Task<IResult> ReportAsync(string id, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var article = await db.Articles.AsNoTracking().Include(a => a.Report).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (article is null) return NoArticle();
        return article.Report is { } report
            ? TypedResults.Text(report.Json, "application/json", Encoding.UTF8)
            : TypedResults.Problem($"There is no report yet; the article is {Spelling.Of(article.State)}.", statusCode: StatusCodes.Status404NotFound);
    }

    private static ProblemHttpResult NoArticle() => TypedResults.Problem("There is no article of this id.", statusCode: StatusCodes.Status404NotFound);
}
