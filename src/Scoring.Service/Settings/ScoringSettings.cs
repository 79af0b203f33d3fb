using Scoring.Intake;
using Scoring.Intake.Fetching;
using Scoring.Service.Hosting;

namespace Scoring.Service.Settings;

/// <summary>All settings, checked before anything starts. <c>config/scoring.json</c> documents each key.</summary>
/// <param name="Root">The folder that relative paths start from: the one that holds <c>config</c>, else the current one.</param>
internal sealed record ScoringSettings(
    string Root,
    StorageSettings Storage,
    InboxSettings Inbox,
    QueueSettings Queue,
    ScheduleSettings Schedule,
    JudgementSettings Judgement,
    HttpSettings Http)
{
    public string DataFolder => Path.GetFullPath(Storage.Folder, Root);

    /// <summary>No other process works on this database: <see cref="Storage.DataFolderLock"/> sees to it.</summary>
    public bool IsAlone => Storage.Kind == StorageKind.Sqlite;

    public string InboxFolder => Path.GetFullPath(Inbox.Folder, DataFolder);

    public string NightsFolder => Path.Combine(DataFolder, "nights");

    public string ProfileFile => Path.GetFullPath(Judgement.Profile, Root);

    /// <exception cref="SettingsException">A key is unknown or its value cannot be used.</exception>
    public static ScoringSettings From(IConfiguration configuration, string root)
    {
        // These two are read again by the intake room; here they are checked like all others.
        SettingsSection.Read<IntakeOptions>(configuration, IntakeOptions.Section, subsections: ["Fetch"]);
        SettingsSection.Read<FetchOptions>(configuration, FetchOptions.Section);
        return new(
            root,
            SettingsSection.Read<StorageSettings>(configuration, "Storage"),
            SettingsSection.Read<InboxSettings>(configuration, "Inbox"),
            SettingsSection.Read<QueueSettings>(configuration, "Queue"),
            SettingsSection.Read<ScheduleSettings>(configuration, "Schedule"),
            SettingsSection.Read<JudgementSettings>(configuration, "Judgement"),
            SettingsSection.Read<HttpSettings>(configuration, "Http"));
    }

    /// <summary>Refuses a role that cannot work with these settings.</summary>
    /// <exception cref="SettingsException">Says why, and what to do instead.</exception>
    public void Refuse(Role role)
    {
        if (role is Role.Web or Role.Worker && Storage.Kind == StorageKind.Sqlite)
        {
            throw new SettingsException($"The role \"{role.ToString().ToLowerInvariant()}\" needs Storage:Kind=PostgreSql: with Sqlite the jobs are in "
                + "the memory of one process, where no other sees them. Start with the role \"all\", or set up PostgreSQL.");
        }
    }
}
