using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Scoring.Service.Storage;

/// <summary>The database of several nodes, in the schema "scoring". Migrations: <c>Storage/Migrations/PostgreSql</c>.</summary>
internal sealed class PostgreSqlAppDb(DbContextOptions<PostgreSqlAppDb> options) : AppDb(options)
{
    public const string Schema = "scoring";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        base.OnModelCreating(modelBuilder);
    }

    /// <summary>For <c>dotnet ef migrations add NAME --context PostgreSqlAppDb -o Storage/Migrations/PostgreSql</c>.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<PostgreSqlAppDb>
    {
        public PostgreSqlAppDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgreSqlAppDb>().UseNpgsql("Host=localhost").Options);
    }
}
