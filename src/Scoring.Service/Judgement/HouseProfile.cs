using Scoring.Profiles;
using Scoring.Service.Settings;

namespace Scoring.Service.Judgement;

/// <summary>The profile this node judges by, read once at the start.</summary>
internal sealed class HouseProfile(Profile profile)
{
    public Profile Current { get; } = profile;

    /// <summary>The file of the settings; the built-in default where the settings name no other and there is no file.</summary>
    /// <exception cref="SettingsException">The file is missing or cannot be used.</exception>
    public static HouseProfile Load(ScoringSettings settings)
    {
        if (settings.Judgement.Profile == JudgementSettings.DefaultProfile && !File.Exists(settings.ProfileFile)) return new(Profile.Default);
        try
        {
            return new(Profile.Load(settings.ProfileFile));
        }
        catch (Exception wrong) when (wrong is ProfileException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Judgement:Profile: {wrong.Message}");
        }
    }
}
