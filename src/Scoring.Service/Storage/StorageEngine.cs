using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Scoring.Service.Settings;

namespace Scoring.Service.Storage;

/// <summary>The one place that knows which database it is, for the application's data and for the jobs.</summary>
internal static class StorageEngine
{
    public static void AddStorage(this IServiceCollection services, ScoringSettings settings)
    {
        if (settings.Storage.Kind == StorageKind.PostgreSql)
        {
            services.AddPooledDbContextFactory<PostgreSqlAppDb>(options => options.UseNpgsql(
                settings.Storage.ConnectionString, npgsql => npgsql.MigrationsHistoryTable("__EFMigrationsHistory", PostgreSqlAppDb.Schema)));
            services.AddSingleton<IDbContextFactory<AppDb>, AppDbFactory<PostgreSqlAppDb>>();
        }
        else
        {
            services.AddPooledDbContextFactory<SqliteAppDb>(options => options
                .UseSqlite(SqliteConnection(settings))
                .AddInterceptors(new SqlitePragmas()));
            services.AddSingleton<IDbContextFactory<AppDb>, AppDbFactory<SqliteAppDb>>();
        }
        // Every node must be able to read the anti-forgery tokens of the others, or their open pages get refused.
        services.AddDataProtection().SetApplicationName("Scoring").PersistKeysToDbContext<AppDb>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext());
    }

    /// <summary>Where Hangfire keeps the jobs. Its schema is there already: <see cref="Schema"/> sees to it.</summary>
    public static JobStorage JobStorage(ScoringSettings settings)
    {
        var keep = TimeSpan.FromDays(settings.Queue.KeepJobsDays);
        if (settings.Storage.Kind == StorageKind.Sqlite)
        {
            // By default nothing is kept for more than three hours: the night's jobs would be gone before anyone comes in.
            return new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = null }) { JobExpirationTimeout = keep };
        }
        var options = PostgreSqlOptions();
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(settings.Storage.ConnectionString, options), options) { JobExpirationTimeout = keep };
    }

    /// <summary>Creates or brings up to date what Hangfire needs. Two processes that start at once take turns.</summary>
    public static async Task PrepareJobStorageAsync(ScoringSettings settings, CancellationToken cancellation)
    {
        if (settings.Storage.Kind == StorageKind.Sqlite) return;
        await using var connection = new NpgsqlConnection(settings.Storage.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var turn = new NpgsqlCommand("SELECT pg_advisory_lock(hashtext('scoring.hangfire'))", connection);
        await turn.ExecuteNonQueryAsync(cancellation);
        PostgreSqlObjectsInstaller.Install(connection, PostgreSqlOptions().SchemaName);
        await using var done = new NpgsqlCommand("SELECT pg_advisory_unlock(hashtext('scoring.hangfire'))", connection);
        await done.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>
    /// Makes the transactions that compare articles come one after the other, until each ends. Two near-copies scored at once would not see
    /// each other. On SQLite every transaction that may write comes alone anyway.
    /// </summary>
    public static async Task TakeTurnAsync(this AppDb db, CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(hashtext('scoring.across'))", cancellation);
    }

    /// <summary>A row with the same unique values is there already: someone else was faster.</summary>
    public static bool IsDuplicate(this DbUpdateException failure) => failure.InnerException switch
    {
        // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 1555 or 2067,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    private static string SqliteConnection(ScoringSettings settings) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings.DataFolder, "scoring.db") }.ToString();

    private static PostgreSqlStorageOptions PostgreSqlOptions() => new()
    {
        PrepareSchemaIfNecessary = false,
        AllowDegradedModeWithoutStorage = false,
        // A job is renewed while it runs, so that a long one is not given to a second worker and a dead node's comes back soon.
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = TimeSpan.FromMinutes(1),
        QueuePollInterval = TimeSpan.FromSeconds(1),
        DistributedLockTimeout = TimeSpan.FromMinutes(1),
    };
}
