using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>How a house judges.</summary>
internal sealed class JudgementSettings
{
    public const string DefaultProfile = "config/profiles/default.json";

    /// <summary>The profile file; relative to the folder that holds <c>config</c>.</summary>
    [Required]
    public string Profile { get; set; } = DefaultProfile;
}
