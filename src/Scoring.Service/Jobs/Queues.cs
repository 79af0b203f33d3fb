namespace Scoring.Service.Jobs;

/// <summary>
/// Names of the queues. They sort by priority, because PostgreSQL takes jobs in alphabetical order whatever a server asks for.
/// </summary>
internal static class Queues
{
    /// <summary>Short work that others wait for: reading submissions, planning and publishing a night, housekeeping.</summary>
    public const string House = "a-house";

    /// <summary>Work that waits for the network.</summary>
    public const string Fetch = "b-fetch";

    /// <summary>Scoring what has just come in.</summary>
    public const string Score = "c-score";

    /// <summary>Chunks of a run: the same workers, after what has just come in.</summary>
    public const string Run = "d-run";
}
