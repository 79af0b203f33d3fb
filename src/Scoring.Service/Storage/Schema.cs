using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;

namespace Scoring.Service.Storage;

/// <summary>Brings the database to this version, or checks that it is there.</summary>
internal sealed class Schema(IDbContextFactory<AppDb> databases, ScoringSettings settings)
{
    /// <summary>Before anything else: of the roles, "all" and "migrate" bring the database to this version, "web" and "worker" only look.</summary>
    /// <exception cref="SettingsException">The database cannot be reached, or is of an older version.</exception>
    public static async Task PrepareAsync(Role role, ScoringSettings settings, CancellationToken cancellation)
    {
        var services = new ServiceCollection();
        services.AddStorage(settings);
        await using var provider = services.AddSingleton(settings).AddSingleton<Schema>().BuildServiceProvider();
        var schema = provider.GetRequiredService<Schema>();
        if (role is Role.All or Role.Migrate) await schema.MigrateAsync(cancellation);
        else await schema.CheckAsync(cancellation);
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        try
        {
            if (settings.IsAlone) await FreeAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            await StorageEngine.PrepareJobStorageAsync(settings, cancellation);
            // Stays in the file; readers no longer wait for the writer.
            if (settings.IsAlone) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }
    }

    private async Task CheckAsync(CancellationToken cancellation)
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

    // A migration killed half-way leaves its lock in the file, and the next one would wait for it for ever. No other process is at work here.
    private static async Task FreeAsync(AppDb db, CancellationToken cancellation)
    {
        var locks = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (locks > 0) await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock;", cancellation);
    }

    private SettingsException Unreachable(DbException cause) => settings.Storage.Kind == StorageKind.PostgreSql
        ? new($"Storage:ConnectionString: PostgreSQL answers: {cause.Message}")
        : new($"Storage:Folder: the database in {settings.DataFolder} cannot be used: {cause.Message}");
}
