using Scoring.Profiles;
using Scoring.Service.Settings;

namespace Scoring.Service.Judgement;

/// <summary>The profile this node judges by, read once at the start.</summary>
internal sealed class HouseProfile(Profile profile)
{
    public Profile Current { get; } = profile;

    /// <exception cref="SettingsException">The file is missing or cannot be used.</exception>
    public static HouseProfile Load(ScoringSettings settings)
    {
        try
        {
            return new(Profile.Load(settings.ProfileFile));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException or System.Text.Json.JsonException)
        {
            throw new SettingsException($"Judgement:Profile: {settings.ProfileFile}: {wrong.Message}");
        }
    }
}
