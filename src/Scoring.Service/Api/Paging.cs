using Microsoft.EntityFrameworkCore;

namespace Scoring.Service.Api;

/// <summary>Which part of a list: <c>?page=2&amp;pageSize=50</c>.</summary>
internal static class Paging
{
    private const int UsualSize = 50;

    private const int LargestSize = 500;

    /// <returns>What is wrong, as a sentence; null if it is well.</returns>
    public static string? Fault(int? page, int? pageSize)
    {
        if (page is < 1 or > 1_000_000) return "\"page\" must be from 1 to 1000000.";
        return pageSize is < 1 or > LargestSize ? $"\"pageSize\" must be from 1 to {LargestSize}." : null;
    }

    /// <summary>The rows must be ordered.</summary>
    public static async Task<Part<TView>> PageAsync<T, TView>(this IQueryable<T> rows, int? page, int? pageSize, Func<T, TView> view, CancellationToken cancellation)
    {
        var (number, size) = (page ?? 1, pageSize ?? UsualSize);
        var total = await rows.CountAsync(cancellation);
        var items = await rows.Skip((number - 1) * size).Take(size).ToListAsync(cancellation);
        return new([.. items.Select(view)], number, size, total);
    }
}
