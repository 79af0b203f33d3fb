using Microsoft.Extensions.Configuration;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;

namespace Scoring.Service.Tests.Settings;

public sealed class ScoringSettingsTests
{
    [Theory]
    [InlineData("Storage:Kind", "Oracle", "Storage:Kind cannot be \"Oracle\"; it is one of Sqlite, PostgreSql.")]
    [InlineData("Storage:Knd", "Sqlite", "Storage:Knd is no setting of this version.")]
    [InlineData("Storage:Kind", "PostgreSql", "Storage:ConnectionString: is needed")]
    [InlineData("Schedule:Nightly", "every night", "Schedule:Nightly: \"every night\" is no cron expression")]
    [InlineData("Schedule:TimeZone", "Europe/Atlantis", "Schedule:TimeZone: \"Europe/Atlantis\" is no time zone")]
    [InlineData("Queue:FetchWorkers", "many", "Queue:FetchWorkers cannot be \"many\"; it is a number.")]
    [InlineData("Queue:FetchWorkers", "0", "Queue:FetchWorkers:")]
    [InlineData("Intake:MaxTextBytes", "99999999", "Intake:MaxTextBytes:")]
    [InlineData("Intake:Fetch:Retries", "99", "Intake:Fetch:Retries:")]
    [InlineData("Http:Urls", "http://0.0.0.0:5080", "Http:Urls: \"http://0.0.0.0:5080\" would let other machines in")]
    [InlineData("Http:Urls", "http://*:5080", "Http:Urls:")]
    [InlineData("Http:Urls", "ftp://127.0.0.1", "Http:Urls: \"ftp://127.0.0.1\" is no address")]
    [InlineData("Inbox:ScanSeconds", "0", "Inbox:ScanSeconds:")]
    public void Names_the_key_at_fault(string key, string value, string expected)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read((key, value)));

        Assert.StartsWith(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_no_settings_at_all()
    {
        var settings = Read();

        Assert.Equal(StorageKind.Sqlite, settings.Storage.Kind);
        Assert.Equal("/house/data", settings.DataFolder);
        Assert.Equal("/house/data/inbox", settings.InboxFolder);
        Assert.Equal("0 2 * * *", settings.Schedule.Nightly);
    }

    [Theory]
    [InlineData("web")]
    [InlineData("worker")]
    public void Refuses_a_role_alone_while_the_jobs_are_in_memory(string role)
    {
        var start = StartOptions.Parse([role]);

        var refusal = Assert.Throws<SettingsException>(() => Read().Refuse(start.Role));
        Assert.Contains("needs Storage:Kind=PostgreSql", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_file_says_what_the_defaults_are()
    {
        var root = ConfigurationFile.FindRoot();
        Assert.NotNull(root);
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(root, ConfigurationFile.RelativePath)).Build();

        Assert.Equivalent(Read() with { Root = root }, ScoringSettings.From(file, root), strict: true);
    }

    private static ScoringSettings Read(params (string Key, string Value)[] given) => ScoringSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(given.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build(), "/house");
}
