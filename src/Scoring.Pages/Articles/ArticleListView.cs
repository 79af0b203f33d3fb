using Scoring.Pages.Layout;
using Scoring.Pages.Lists;

namespace Scoring.Pages.Articles;

/// <summary>One article in the list.</summary>
/// <param name="Reason">Why it failed or is in quarantine, in words.</param>
/// <param name="Report">Id of its newest report; null while there is none.</param>
/// <param name="Band">Null without a report.</param>
/// <param name="UnnamedShare">Of its claims, 0 to 1.</param>
public sealed record ArticleRow(
    string Id, string? Title, string? Outlet, StateMark State, string? Reason, string? Report, int? Score, string? Band,
    double? UnnamedShare, DateTimeOffset At, bool CanTryAgain);

/// <param name="Total">Articles that the query fits.</param>
/// <param name="IsEmpty">There is no article, and none to come: the moment to offer the samples.</param>
/// <param name="Reading">Submissions that are still being fetched or read: articles to come.</param>
/// <param name="HandIn">What the forms show again after a refusal.</param>
public sealed record ArticleListView(
    PageFrame Frame, ListQuery Query, IReadOnlyList<ArticleRow> Rows, int Total, IReadOnlyList<string> States,
    IReadOnlyList<string> Outlets, bool IsEmpty, int Reading, HandInView HandIn)
{
    /// <summary>Columns that the list can be sorted by; the first is the default, newest first.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["time", "state", "title", "outlet", "score", "unnamed"];
}

/// <summary>The ways in that a page offers.</summary>
/// <param name="Inbox">The watched folder.</param>
/// <param name="Problem">Why the last try was refused; null if there was none.</param>
public sealed record HandInView(string Inbox, string? Problem = null, string? Url = null);
