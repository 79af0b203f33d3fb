using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Compare;
using Scoring.Rules;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>Counts articles by outlet, byline, section or week, in the database.</summary>
internal sealed class Comparison(IDbContextFactory<AppDb> databases, ScoringSettings settings)
{
    /// <summary>Most rows in one file.</summary>
    public const int MostRows = 10_000;

    private static readonly Dictionary<string, string> Titles = RuleBook.Cards.ToDictionary(card => card.Id, card => card.Title, StringComparer.Ordinal);

    public TimeZoneInfo Zone => settings.Schedule.Zone;

    /// <param name="sort">A column of <see cref="CompareView.SortsOf"/>.</param>
    public async Task<Compared> CountAsync(CompareQuery query, string sort, bool descending, int skip, int take, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var all = (await RowsAsync(db, query, null, sort, descending, 0, 1, cancellation)).Rows is [var one]
            ? one
            : new("", null, 0, 0, 0, null, 0, 0, 0, 0, null, 0, 0, []);
        var (rows, total) = await RowsAsync(db, query, query.By, sort, descending, skip, take, cancellation);
        // Beyond the last row the number of rows is not told.
        if (rows.Count == 0 && skip > 0) total = (await RowsAsync(db, query, query.By, sort, descending, 0, 1, cancellation)).Total;
        return new(query, rows, total, all);
    }

    private async Task<(IReadOnlyList<ComparedRow> Rows, int Total)> RowsAsync(
        AppDb db, CompareQuery query, CompareBy? by, string sort, bool descending, int skip, int take, CancellationToken cancellation)
    {
        var counting = new CompareSql(db, query, by, Zone);
        var counted = await db.Database.SqlQueryRaw<CountedRow>(counting.Rows(sort, descending, skip, take), counting.Values).ToListAsync(cancellation);
        if (counted.Count == 0) return ([], 0);
        var keys = counted.Count < counted[0].Total ? counted.ConvertAll(row => row.Key) : null;
        var ruling = new CompareSql(db, query, by, Zone);
        var rules = (await db.Database.SqlQueryRaw<RuleRow>(ruling.Rules(keys), ruling.Values).ToListAsync(cancellation)).ToLookup(rule => rule.Key);
        return ([.. counted.Select(row => Row(row, rules[row.Key]))], counted[0].Total);
    }

    private static ComparedRow Row(CountedRow row, IEnumerable<RuleRow> rules) => new(
        row.Key,
        row.Name,
        row.Articles,
        row.NearCopies,
        row.Claims,
        row.Claims == 0 ? null : Math.Round(row.Lean / row.Claims, 4),
        row.RulesFailed,
        row.RulesWarned,
        row.StockReasons,
        row.SingleSource,
        row.MeanScore is { } mean ? Math.Round(mean, 1) : null,
        row.Scored,
        row.NeedPerson,
        [.. rules.OrderByDescending(rule => rule.Fails).ThenByDescending(rule => rule.Warns).ThenBy(rule => rule.Rule, StringComparer.Ordinal)
            .Select(rule => new RuleCount(rule.Rule, Titles.GetValueOrDefault(rule.Rule, rule.Rule), rule.Fails, rule.Warns))]);

    private sealed class CountedRow
    {
        public required string Key { get; init; }

        public string? Name { get; init; }

        public int Articles { get; init; }

        public int NearCopies { get; init; }

        public int Claims { get; init; }

        public double Lean { get; init; }

        public int RulesFailed { get; init; }

        public int RulesWarned { get; init; }

        public int StockReasons { get; init; }

        public int SingleSource { get; init; }

        public double? MeanScore { get; init; }

        public int Scored { get; init; }

        public int NeedPerson { get; init; }

        public int Total { get; init; }
    }

    private sealed class RuleRow
    {
        public required string Key { get; init; }

        public required string Rule { get; init; }

        public int Fails { get; init; }

        public int Warns { get; init; }
    }
}
