using Microsoft.EntityFrameworkCore;

namespace Scoring.Service.Storage;

/// <summary>Opens the database without saying which: <see cref="IDbContextFactory{TContext}"/> is not covariant.</summary>
internal sealed class AppDbFactory<T>(IDbContextFactory<T> databases) : IDbContextFactory<AppDb> where T : AppDb
{
    public AppDb CreateDbContext() => databases.CreateDbContext();
}
