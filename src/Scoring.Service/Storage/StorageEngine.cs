using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
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
        services.AddSingleton<Schema>();
        // Every node must be able to read the anti-forgery tokens of the others, or their open pages get refused.
        services.AddDataProtection().SetApplicationName("Scoring").PersistKeysToDbContext<AppDb>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext());
    }

    /// <param name="mayPrepare">False on nodes that only check: two that create the schema at once get in each other's way.</param>
    public static void UseStorage(this IGlobalConfiguration hangfire, ScoringSettings settings, bool mayPrepare)
    {
        var keep = TimeSpan.FromDays(settings.Queue.KeepJobsDays);
        if (settings.Storage.Kind == StorageKind.PostgreSql)
        {
            hangfire.UsePostgreSqlStorage(postgres => postgres.UseNpgsqlConnection(settings.Storage.ConnectionString), JobStorage(mayPrepare))
                .WithJobExpirationTimeout(keep);
        }
        else
        {
            // By default nothing is kept for more than three hours: the night's jobs would be gone before anyone comes in.
            hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = null }).WithJobExpirationTimeout(keep);
        }
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

    private static PostgreSqlStorageOptions JobStorage(bool mayPrepare) => new()
    {
        PrepareSchemaIfNecessary = mayPrepare,
        AllowDegradedModeWithoutStorage = false,
        // A job is renewed while it runs, so that a long one is not given to a second worker and a dead node's comes back soon.
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = TimeSpan.FromMinutes(1),
        QueuePollInterval = TimeSpan.FromSeconds(1),
        DistributedLockTimeout = TimeSpan.FromMinutes(1),
    };
}
