using Scoring.Pages.Layout;
using Scoring.Pages.Lists;

namespace Scoring.Pages.Reports;

/// <summary>An article's newest report in the list.</summary>
/// <param name="UnnamedShareOfClaims">0 to 1, as is that of attributions; null if there are none.</param>
public sealed record ReportRow(
    string Id, string? Title, string? Outlet, int? Score, string Band, int Claims, double? UnnamedShareOfClaims,
    double? UnnamedShareOfAttributions, DateTimeOffset ScoredAt);

/// <param name="Bands">Names of the score's ranges in the reports that are there.</param>
public sealed record ReportListView(
    PageFrame Frame, ListQuery Query, IReadOnlyList<ReportRow> Rows, int Total, IReadOnlyList<string> Bands, IReadOnlyList<string> Outlets)
{
    /// <summary>Columns that the list can be sorted by; the first is the default, lowest first.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["score", "title", "outlet", "claims", "unnamed", "time"];
}
