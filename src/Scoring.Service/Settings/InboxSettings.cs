using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>The watched folder.</summary>
internal sealed class InboxSettings
{
    /// <summary>Where articles are dropped; relative to the data folder.</summary>
    [Required]
    public string Folder { get; set; } = "inbox";

    /// <summary>False leaves the folder alone on this node. Default true.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>Seconds between looks at the folder, besides the system's own notices of new files. Default 5.</summary>
    [Range(0.1, 3600)]
    public double ScanSeconds { get; set; } = 5;

    /// <summary>Seconds that a file's size and time must stand still before it is taken. Default 2.</summary>
    [Range(0, 600)]
    public double SettleSeconds { get; set; } = 2;
}
