using Scoring.Pages.Layout;
using Scoring.Pages.Lists;
using Scoring.Pages.Nights;

namespace Scoring.Pages.Runs;

/// <summary>One run in the list, with its progress as the database has it.</summary>
/// <param name="Name">Of the night or pass.</param>
/// <param name="Kind">"nightly", "by hand" or "scored again".</param>
/// <param name="Total">Articles in it.</param>
/// <param name="Skipped">Left for later by the time budget.</param>
public sealed record RunRow(
    string Id, string Name, string Kind, StateMark State, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, int Total, int Done, int Failed, int Skipped)
{
    /// <summary>Articles that nothing more happens to in this run.</summary>
    public int Through => Done + Failed + Skipped;
}

/// <param name="NextAt">When the next night is due; null if never.</param>
/// <param name="IsUnderWay">A run is going on: then there is no second.</param>
public sealed record RunListView(PageFrame Frame, ListQuery Query, IReadOnlyList<RunRow> Rows, int Total, DateTimeOffset? NextAt, string Schedule, bool IsUnderWay);

/// <summary>The page of one run.</summary>
/// <param name="Digest">The night's page, once published.</param>
/// <param name="Lowest">Until then, the lowest scores so far.</param>
public sealed record RunView(PageFrame Frame, RunRow Row, NightDigest? Digest, IReadOnlyList<NightArticle> Lowest, IReadOnlyList<NightFailure> Failures);
