using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Scoring.Service.Storage;

/// <summary>The database in one file of one machine. Migrations: <c>Storage/Migrations/Sqlite</c>.</summary>
internal sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options)
{
    /// <summary>For <c>dotnet ef migrations add NAME --context SqliteAppDb -o Storage/Migrations/Sqlite</c>.</summary>
    internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteAppDb>
    {
        public SqliteAppDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=design.db").Options);
    }
}
