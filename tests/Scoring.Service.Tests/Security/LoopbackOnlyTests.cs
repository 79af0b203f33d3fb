using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Service.Security;
using Scoring.Service.Settings;

namespace Scoring.Service.Tests.Security;

public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://news.example:0")]
    [InlineData("http://127.0.0.1:0;http://192.168.1.2:0")]
    public async Task Does_not_start_where_other_machines_can_connect(string urls)
    {
        using var place = TestPlace.Sqlite();
        var refused = await Assert.ThrowsAsync<SettingsException>(() => TestNode.StartAsync(place, $"--Http:Urls={urls}"));
        Assert.StartsWith("Http:Urls", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_start_if_an_endpoint_was_added_past_the_settings()
    {
        using var place = TestPlace.Sqlite();
        var refused = await Assert.ThrowsAsync<SettingsException>(() =>
            TestNode.StartAsync(place, services => services.Configure<KestrelServerOptions>(kestrel => kestrel.ListenAnyIP(0))));
        Assert.Contains("would let other machines in", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:8080")]
    [InlineData("URLS", "http://127.0.0.1:1;http://*:8080")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://10.0.0.1:80")]
    public void Refuses_what_the_environment_adds(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        var refused = Assert.Throws<SettingsException>(() => LoopbackOnly.Check(configuration));
        Assert.StartsWith(key, refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("urls", "http://localhost:8080;http://[::1]:8080")]
    [InlineData("http_ports", "8080")]
    public void Passes_over_what_does_no_harm(string key, string value) =>
        LoopbackOnly.Check(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build());
}
