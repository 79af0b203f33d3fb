using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>How a house judges.</summary>
internal sealed class JudgementSettings
{
    /// <summary>The profile file; relative to the folder that holds <c>config</c>.</summary>
    [Required]
    public string Profile { get; set; } = "config/profiles/default.json";
}
