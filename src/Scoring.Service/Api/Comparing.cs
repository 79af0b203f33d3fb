using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Compare;
using Scoring.Pages.Reports;
using Scoring.Service.Across;
using Scoring.Service.Storage;

namespace Scoring.Service.Api;

/// <summary><c>GET /api/compare</c>: many articles put together, near-copies counted once; and one article's claims in others.</summary>
internal static class Comparing
{
    public static void MapCompare(this IEndpointRouteBuilder api)
    {
        api.MapGet("/compare", CompareAsync).Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("Compare articles by outlet, byline, section or week")
            .WithDescription("\"by\" is outlet, byline, section or week; \"from\" and \"to\" are days such as 2026-11-23, both counted; \"outlet\", \"byline\" and \"section\" are keys of rows, \"-\" for what is not known. Described by the schema at /api/compare.schema.json.");
        api.MapGet("/articles/{id}/elsewhere", ElsewhereAsync).Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Find an article's claims in other articles")
            .WithDescription("With the confidence that they are the same, and whether one puts on the record what is unnamed here. Described by the schema at /api/elsewhere.schema.json.");
        api.MapGet("/elsewhere.schema.json", () => TypedResults.Text(ElsewhereFile.Schema, "application/schema+json", Encoding.UTF8))
            .WithSummary("Read the JSON Schema of the same claims in other articles");
        api.MapGet("/compare.schema.json", () => TypedResults.Text(CompareFiles.Schema, "application/schema+json", Encoding.UTF8))
            .WithSummary("Read the JSON Schema of comparisons");
    }

    private static async Task<IResult> CompareAsync(
        string? by, string? from, string? to, string? outlet, string? byline, string? section, Comparison comparison, CancellationToken cancellation)
    {
        if (by is not null && CompareQuery.ByOf(by) is null) return Wrong("\"by\" must be one of outlet, byline, section, week.");
        if (Array.Find([from, to], day => day is not null && CompareQuery.DayOf(day) is null) is not null) return Wrong("\"from\" and \"to\" must be days such as 2026-11-23.");
        var query = new CompareQuery(CompareQuery.ByOf(by) ?? CompareBy.Outlet, CompareQuery.DayOf(from), CompareQuery.DayOf(to), outlet, byline, section);
        var compared = await comparison.CountAsync(query, CompareView.SortsOf(query.By)[0], descending: true, 0, Comparison.MostRows, cancellation);
        return TypedResults.Text(CompareFiles.Json(compared, comparison.Zone.Id), "application/json", Encoding.UTF8);
    }

    private static async Task<IResult> ElsewhereAsync(string id, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return await Elsewhere.OfAsync(db, id, cancellation) is { } elsewhere
            ? TypedResults.Text(ElsewhereFile.Json(elsewhere), "application/json", Encoding.UTF8)
            : TypedResults.Problem("There is no article of this id, or it has not been compared yet.", statusCode: StatusCodes.Status404NotFound);
    }

    private static ProblemHttpResult Wrong(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status400BadRequest);
}
