using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>How many workers each pool has. Pools do not share workers: slow sites never hold up scoring.</summary>
internal sealed class QueueSettings
{
    /// <summary>Workers that score; 0 (the default) is one for each processor core.</summary>
    [Range(0, 256)]
    public int ScoreWorkers { get; set; }

    /// <summary>Workers that fetch URLs. Default 4.</summary>
    [Range(1, 64)]
    public int FetchWorkers { get; set; } = 4;

    /// <summary>Workers that read submissions, plan and publish nights and keep house. Default 2.</summary>
    [Range(1, 64)]
    public int HouseWorkers { get; set; } = 2;

    /// <summary>Days that finished and failed jobs stay in the dashboard. Articles and reports stay for good. Default 7.</summary>
    [Range(1, 365)]
    public int KeepJobsDays { get; set; } = 7;

    /// <summary>Seconds that running jobs get to end when the service stops; then they are put back. Default 5.</summary>
    [Range(0, 300)]
    public double StopSeconds { get; set; } = 5;
}
