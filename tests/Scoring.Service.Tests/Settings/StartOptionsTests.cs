using Scoring.Service.Hosting;
using Scoring.Service.Settings;

namespace Scoring.Service.Tests.Settings;

public sealed class StartOptionsTests
{
    [Fact]
    public void Is_everything_in_one_process_by_default()
    {
        var start = StartOptions.Parse([]);

        Assert.Equal(Role.All, start.Role);
        Assert.False(start.Demo);
    }

    [Fact]
    public void Takes_role_flag_and_settings()
    {
        var start = StartOptions.Parse(["web", "--demo", "--Storage:Kind=PostgreSql", "--Storage:Folder", "x"]);

        Assert.Equal(Role.Web, start.Role);
        Assert.True(start.Demo);
        Assert.Equal(["--Storage:Kind=PostgreSql", "--Storage:Folder", "x"], start.Settings);
    }

    [Theory]
    [InlineData("serve", "\"serve\" is no role")]
    [InlineData("1", "\"1\" is no role")]
    [InlineData("--dmeo", "\"--dmeo\" is not understood")]
    public void Refuses_what_it_does_not_know(string argument, string expected)
    {
        var refusal = Assert.Throws<SettingsException>(() => StartOptions.Parse([argument]));

        Assert.StartsWith(expected, refusal.Message, StringComparison.Ordinal);
    }
}
