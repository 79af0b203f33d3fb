using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Settings;

namespace Scoring.Service.Storage;

/// <summary>Brings the database to this version, or checks that it is there.</summary>
internal sealed class Schema(IDbContextFactory<AppDb> databases, ScoringSettings settings)
{
    /// <exception cref="SettingsException">The database cannot be reached.</exception>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        try
        {
            await db.Database.MigrateAsync(cancellation);
            // Stays in the file; readers no longer wait for the writer.
            if (settings.Storage.Kind == StorageKind.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }
    }

    /// <exception cref="SettingsException">The database cannot be reached, or is of an older version.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        try
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
            if (pending > 0)
                throw new SettingsException($"Storage: the database lacks {pending} migration(s) of this version. Run the service with the role \"migrate\" first.");
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }
    }

    private SettingsException Unreachable(DbException cause) => settings.Storage.Kind == StorageKind.PostgreSql
        ? new($"Storage:ConnectionString: PostgreSQL answers: {cause.Message}")
        : new($"Storage:Folder: the database in {settings.DataFolder} cannot be used: {cause.Message}");
}
