namespace Scoring.Service.Storage;

internal enum RunKind
{
    /// <summary>The scheduled run; at most one a night.</summary>
    Nightly,

    /// <summary>The same, started by a person.</summary>
    ByHand,

    /// <summary>Scores everything again whose report is of an older engine or profile; publishes nothing.</summary>
    Rescore,
}

internal enum RunState
{
    Running,

    /// <summary>All its articles are through; the digest is being written.</summary>
    Publishing,

    Finished,
}

/// <summary>One pass over many articles. Its progress is the count of its items by state.</summary>
internal sealed class Run
{
    public required string Id { get; init; }

    public required RunKind Kind { get; init; }

    /// <summary>Name of the night or pass, and of its folder: "2026-11-24". Unique, so that two nodes never run one twice.</summary>
    public required string Key { get; init; }

    public RunState State { get; set; }

    /// <summary>When it was to start.</summary>
    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>After this, articles that merely have an older report are left for the next night.</summary>
    public DateTimeOffset RescoreUntil { get; init; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The digest in JSON, once published.</summary>
    public string? Digest { get; set; }

    public List<RunItem> Items { get; } = [];
}

internal enum RunItemState
{
    Waiting,
    Working,
    Done,
    Failed,

    /// <summary>The time budget was used up before its turn.</summary>
    Skipped,
}

/// <summary>One article in one run.</summary>
internal sealed class RunItem
{
    public required string RunId { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>New or changed since the last digest; otherwise it only has an older report.</summary>
    public required bool IsNew { get; init; }

    public RunItemState State { get; set; }

    /// <summary>The chunk job that has it, while <see cref="RunItemState.Working"/>.</summary>
    public string? Chunk { get; set; }

    public DateTimeOffset? ChunkUntil { get; set; }

    public string? Reason { get; set; }
}
