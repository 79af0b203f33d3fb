using Scoring.Pages.Articles;
using Scoring.Pages.Layout;
using Scoring.Pages.Lists;

namespace Scoring.Pages.Submissions;

/// <summary>One thing handed in.</summary>
/// <param name="Kind">"file", "request", "address" or "sample".</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="Note">What is worth knowing of an accepted one.</param>
/// <param name="Article">Id of the article it became or was recognised as.</param>
/// <param name="CanTryAgain">It was refused, and there is something left to read or fetch.</param>
public sealed record SubmissionRow(
    string Id, string Name, string Kind, StateMark State, string? Reason, string? Note, long Bytes, DateTimeOffset At, string? Article, bool CanTryAgain);

public sealed record SubmissionListView(
    PageFrame Frame, ListQuery Query, IReadOnlyList<SubmissionRow> Rows, int Total, IReadOnlyList<string> States, HandInView HandIn)
{
    /// <summary>Columns that the list can be sorted by; the first is the default, newest first.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["time", "state", "name"];
}
