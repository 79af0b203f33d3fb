using Microsoft.EntityFrameworkCore;
using Scoring.Service.Storage;

namespace Scoring.Service.Hosting;

/// <summary>For whoever watches the process. Live: it answers. Ready: its database answers and is of this version.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IDbContextFactory<AppDb> databases, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        try
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
            return pending == 0 ? Results.Text("ready") : Results.Text($"not ready: {pending} migration(s) missing", statusCode: 503);
        }
        catch (System.Data.Common.DbException unreachable)
        {
            return Results.Text($"not ready: the database answers: {unreachable.Message}", statusCode: 503);
        }
    }
}
