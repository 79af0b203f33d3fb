using Scoring.Pages.Layout;
using Scoring.Pages.Lists;

namespace Scoring.Pages.Compare;

/// <param name="Zone">The newsroom's time zone, in which days and weeks begin.</param>
/// <param name="Today">There.</param>
/// <param name="Outlets">Keys and names to choose from, as are the sections.</param>
/// <param name="Waiting">Articles whose report is not yet counted here.</param>
public sealed record CompareView(
    PageFrame Frame, ListQuery List, Compared Compared, string Zone, DateOnly Today, IReadOnlyList<Choice> Outlets, IReadOnlyList<Choice> Sections, int Waiting)
{
    /// <summary>Columns that the list can be sorted by; the first is the default.</summary>
    public static IReadOnlyList<string> SortsOf(CompareBy by) => by == CompareBy.Week
        ? ["name", "articles", "claims", "unnamed", "failed", "warned", "stock", "single", "score", "person"]
        : ["articles", "name", "claims", "unnamed", "failed", "warned", "stock", "single", "score", "person"];
}

/// <summary>Something to choose from.</summary>
public sealed record Choice(string Key, string Name);

/// <summary>One article among those that a row counts.</summary>
/// <param name="CopyOf">Title of the article that it is a near-copy of; null if it is none.</param>
/// <param name="UnnamedShare">Of its claims, 0 to 1; null without claims.</param>
public sealed record ComparedArticle(
    string Report, string? Title, string? Outlet, IReadOnlyList<string> Bylines, DateTimeOffset At, int? Score, string Band, int Claims, double? UnnamedShare,
    int RulesFailed, string? CopyOf, string? CopyOfReport);

/// <summary>The articles that a row counts.</summary>
public sealed record ComparedArticlesView(PageFrame Frame, ListQuery List, CompareQuery Query, IReadOnlyList<ComparedArticle> Rows, int Total)
{
    public static IReadOnlyList<string> Sorts { get; } = ["time", "title", "outlet", "score", "claims", "unnamed", "failed"];
}
