using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public void Neither_database_lacks_a_migration_of_the_model()
    {
        using var sqlite = new SqliteAppDb.DesignTime().CreateDbContext([]);
        using var postgreSql = new PostgreSqlAppDb.DesignTime().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgreSql.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_folders_have_the_same_migrations()
    {
        var names = typeof(AppDb).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration)))
            .ToLookup(type => type.Namespace!.Split('.')[^1], type => type.GetCustomAttribute<MigrationAttribute>()!.Id.Split('_', 2)[1]);

        Assert.NotEmpty(names["Sqlite"]);
        Assert.Equal(names["Sqlite"].Order(), names["PostgreSql"].Order());
    }
}
