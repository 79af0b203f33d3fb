using Microsoft.EntityFrameworkCore;
using Scoring.Service.Storage;

namespace Scoring.Service.Api;

/// <summary><c>GET /api/submissions</c>: what became of what was handed in, the newest first.</summary>
internal static class SubmissionQueries
{
    public static void MapSubmissions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/submissions", ListAsync).Produces<Part<SubmissionView>>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("List submissions").WithDescription("The newest first. \"state\" is received, fetching, accepted or refused.");
        api.MapGet("/submissions/{id}", GetAsync).Produces<SubmissionView>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("See what became of a submission");
    }

    private static async Task<IResult> ListAsync(string? state, int? page, int? pageSize, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        if (Paging.Fault(page, pageSize) is { } fault) return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        if (!Spelling.TryRead<SubmissionState>(state, out var wanted))
            return TypedResults.Problem($"\"state\" must be one of {Spelling.All<SubmissionState>()}.", statusCode: StatusCodes.Status400BadRequest);
        await using var db = databases.CreateDbContext();
        var rows = db.Submissions.AsNoTracking().Where(s => wanted == null || s.State == wanted).OrderByDescending(s => s.Id);
        return TypedResults.Ok(await rows.PageAsync(page, pageSize, SubmissionView.Of, cancellation));
    }

    private static async Task<IResult> GetAsync(string id, IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var submission = await db.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellation);
        return submission is null
            ? TypedResults.Problem("There is no submission of this id.", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Ok(SubmissionView.Of(submission));
    }
}
