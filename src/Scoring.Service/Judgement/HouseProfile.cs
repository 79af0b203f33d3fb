using Scoring.Profiles;
using Scoring.Service.Settings;

namespace Scoring.Service.Judgement;

/// <summary>
/// The profile this node judges by. A changed file is taken up with the next article, without a restart; one that cannot be used is told in
/// the log and the profile before it stays. Thread-safe.
/// </summary>
internal sealed class HouseProfile
{
    private readonly Lock _lock = new();
    private readonly string? _file;
    private readonly ILogger<HouseProfile> _log;
    private Profile _profile;
    private DateTime _readAt;

    /// <param name="file">Null: the built-in default, which never changes.</param>
    public HouseProfile(Profile profile, string? file, ILogger<HouseProfile> log) =>
        (_profile, _file, _log, _readAt) = (profile, file, log, Written(file));

    public Profile Current
    {
        get
        {
            lock (_lock)
            {
                if (Written(_file) is var written && written != _readAt)
                {
                    _readAt = written;
                    TakeUp();
                }

                return _profile;
            }
        }
    }

    /// <summary>The file of the settings; the built-in default where the settings name no other and there is no file.</summary>
    /// <exception cref="SettingsException">The file is missing or cannot be used.</exception>
    public static (Profile Profile, string? File) Load(ScoringSettings settings)
    {
        if (settings.Judgement.Profile == JudgementSettings.DefaultProfile && !File.Exists(settings.ProfileFile)) return (Profile.Default, null);
        try
        {
            return (Profile.Load(settings.ProfileFile), settings.ProfileFile);
        }
        catch (Exception wrong) when (wrong is ProfileException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Judgement:Profile: {wrong.Message}");
        }
    }

    private void TakeUp()
    {
        try
        {
            _profile = Profile.Load(_file!);
            _log.LogInformation("Profile {Profile} {Version} is taken up", _profile.Name, _profile.Version);
        }
        catch (Exception wrong) when (wrong is ProfileException or IOException or UnauthorizedAccessException)
        {
            _log.LogError("The changed profile cannot be used, and {Profile} {Version} stays: {Reason}", _profile.Name, _profile.Version, wrong.Message);
        }
    }

    /// <summary>When the newest profile in the file's folder was written: it may be based on another one there.</summary>
    private static DateTime Written(string? file) => file is null ? default
        : new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(file))!).EnumerateFiles("*.json").Select(one => one.LastWriteTimeUtc).DefaultIfEmpty().Max();
}
