using System.Net;
using static Scoring.Intake.Tests.Fetching.RawServer;

namespace Scoring.Intake.Tests.Fetching;

public class GuardedFetchTests
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/", "127.0.0.1 is a loopback address, which is never fetched from.")]
    [InlineData("http://2130706433:{0}/", "127.0.0.1 is a loopback address, which is never fetched from.")]
    [InlineData("http://0x7f.1:{0}/", "127.0.0.1 is a loopback address, which is never fetched from.")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/", "is a loopback address, ")]
    [InlineData("http://localhost:{0}/", "localhost is at ")]
    [InlineData("http://0.0.0.0:{0}/", "0.0.0.0 is an unspecified address, ")]
    public async Task Never_connects_into_the_house(string address, string reason)
    {
        await using var server = Start(_ => Ok("Secret."));
        using var fetching = Fetching.With(reachable: null);
        var failed = await fetching.FailAsync(new(string.Format(null, address, server.Url.Port)));
        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
        Assert.True(failed.IsPermanent);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("ftp://news.example/a", "only http and https addresses are")]
    [InlineData("file:///etc/passwd", "only http and https addresses are")]
    [InlineData("http://me:secret@news.example/", "it carries a user name or password")]
    public async Task Refuses_an_address_of_another_kind(string address, string reason)
    {
        using var fetching = Fetching.Loopback();
        Assert.Contains(reason, (await fetching.FailAsync(new(address))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_the_address_of_every_hop()
    {
        await using var inner = Start(_ => Ok("Secret."), IPAddress.Parse("127.0.0.2"));
        await using var outer = Start(request => request.Path == "/" ? Redirect("/second") : Redirect(inner.Url.AbsoluteUri));
        using var fetching = Fetching.Loopback();
        var failed = await fetching.FailAsync(outer.Url);
        Assert.Equal("127.0.0.2 is a loopback address, which is never fetched from.", failed.Reason);
        Assert.Equal(2, outer.Requests.Count);
        Assert.Empty(inner.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://me@127.0.0.1/")]
    public async Task Refuses_a_redirect_to_an_address_of_another_kind(string to)
    {
        await using var server = Start(_ => Redirect(to));
        using var fetching = Fetching.Loopback();
        Assert.Contains("redirects to where nothing is fetched", (await fetching.FailAsync(server.Url)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_redirects_up_to_the_limit()
    {
        await using var server = Start(request => request.Path == "/3" ? Ok("Found.") : Redirect("/" + (request.Path.Length == 1 ? 1 : request.Path[1] - '0' + 1)));
        using var far = Fetching.Loopback(("MaxRedirects", "3"));
        Assert.Equal("/3", (await far.FetchAsync(server.Url)).Url.AbsolutePath);
        using var near = Fetching.Loopback(("MaxRedirects", "2"));
        Assert.Contains("after 2 redirects, which is the limit", (await near.FailAsync(server.Url)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_proxy_from_the_environment_and_carries_no_cookies()
    {
        await using var proxy = Start(_ => Ok("From the proxy."));
        await using var server = Start(request => request.Path == "/" ? Status("302 Found", "Location: /next\r\nSet-Cookie: a=b\r\n") : Ok("Direct."));
        Environment.SetEnvironmentVariable("http_proxy", proxy.Url.AbsoluteUri);
        try
        {
            using var fetching = Fetching.Loopback();
            Assert.Equal("Direct.", await fetching.TextAsync(server.Url));
        }
        finally
        {
            Environment.SetEnvironmentVariable("http_proxy", null);
        }

        Assert.Empty(proxy.Requests);
        Assert.DoesNotContain(server.Requests, request => request.Lines.Any(line => line.StartsWith("Cookie", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Says_that_a_host_does_not_exist()
    {
        using var fetching = Fetching.Loopback(("Retries", "0"));
        var failed = await fetching.FailAsync(new("http://no-such-host.invalid/"));
        Assert.Contains("no-such-host.invalid", failed.Reason, StringComparison.Ordinal);
    }
}
