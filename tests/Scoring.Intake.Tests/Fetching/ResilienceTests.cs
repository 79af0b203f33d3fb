using static Scoring.Intake.Tests.Fetching.RawServer;

namespace Scoring.Intake.Tests.Fetching;

public class ResilienceTests
{
    [Fact]
    public async Task Asks_again_after_a_failure_that_may_pass()
    {
        var left = 2;
        await using var server = Start(_ => left-- > 0 ? Status("503 Service Unavailable") : Ok("At last."));
        using var fetching = Fetching.Loopback();
        Assert.Equal("At last.", await fetching.TextAsync(server.Url));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Asks_again_for_a_body_that_broke_off()
    {
        var first = true;
        await using var server = Start(_ =>
        {
            var whole = Ok("The whole of it.");
            var part = first ? whole[..^5] : whole;
            first = false;
            return part;
        });
        using var fetching = Fetching.Loopback();
        Assert.Equal("The whole of it.", await fetching.TextAsync(server.Url));
    }

    [Fact]
    public async Task Waits_as_long_as_the_host_asks()
    {
        var first = true;
        await using var server = Start(_ =>
        {
            var answer = first ? Status("429 Too Many Requests", "Retry-After: 1\r\n") : Ok("Now.");
            first = false;
            return answer;
        });
        using var fetching = Fetching.Loopback();
        var start = TimeProvider.System.GetTimestamp();
        await fetching.FetchAsync(server.Url);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task Leaves_a_long_wait_to_the_queue()
    {
        await using var server = Start(_ => Status("503 Service Unavailable", "Retry-After: 3600\r\n"));
        using var fetching = Fetching.Loopback();
        var failed = await fetching.FailAsync(server.Url);
        Assert.Equal((false, TimeSpan.FromHours(1)), (failed.IsPermanent, failed.RetryAfter));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("404 Not Found", true, "there is no such page")]
    [InlineData("410 Gone", true, "there is no such page")]
    [InlineData("403 Forbidden", true, "not open to us")]
    [InlineData("204 No Content", true, "answered 204 (NoContent)")]
    [InlineData("500 Internal Server Error", false, "answered 500 (InternalServerError)")]
    public async Task Tells_what_the_host_answered_and_whether_it_may_pass(string status, bool isPermanent, string reason)
    {
        await using var server = Start(_ => Status(status));
        using var fetching = Fetching.Loopback();
        var failed = await fetching.FailAsync(server.Url);
        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
        Assert.Equal((isPermanent, isPermanent ? 1 : 3), (failed.IsPermanent, server.Requests.Count));
    }

    [Fact]
    public async Task Leaves_a_failing_host_alone_and_asks_the_others()
    {
        await using var bad = Start(_ => Status("500 Internal Server Error"));
        await using var good = Start(_ => Ok("Well."));
        using var fetching = Fetching.Loopback(("BreakerFailures", "2"), ("Retries", "0"));
        await fetching.FailAsync(bad.Url);
        await fetching.FailAsync(bad.Url);
        var failed = await fetching.FailAsync(bad.Url);
        Assert.Contains("left alone for a while", failed.Reason, StringComparison.Ordinal);
        Assert.InRange(failed.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(2, bad.Requests.Count);
        await fetching.FetchAsync(good.Url);
    }

    [Fact]
    public async Task Does_not_take_a_host_that_asks_to_slow_down_for_a_failing_one()
    {
        await using var server = Start(request => request.Path == "/ok" ? Ok("Well.") : Status("429 Too Many Requests"));
        using var fetching = Fetching.Loopback(("BreakerFailures", "2"), ("Retries", "0"));
        for (var i = 0; i < 5; i++) await fetching.FailAsync(server.Url);
        await fetching.FetchAsync(new(server.Url, "/ok"));
    }

    [Fact]
    public async Task Asks_a_host_for_few_pages_at_a_time()
    {
        var (now, most) = (0, 0);
        using var gate = new SemaphoreSlim(0);
        await using var server = StartAsync(async _ =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++now);
                if (now == 2) gate.Release(10);
            }

            await gate.WaitAsync();
            lock (gate) now--;
            return Ok("Well.");
        });
        using var fetching = Fetching.Loopback(("RequestsPerHost", "2"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => fetching.FetchAsync(server.Url)));
        Assert.Equal((2, 8), (most, server.Requests.Count));
    }

    [Fact]
    public async Task Gives_up_a_host_that_does_not_answer()
    {
        var never = new TaskCompletionSource<byte[]>();
        await using var silent = StartAsync(_ => never.Task);
        using var fetching = Fetching.Loopback(("AttemptTimeout", "00:00:00.300"), ("Retries", "1"));
        var failed = await fetching.FailAsync(silent.Url);
        Assert.Equal(($"{silent.Url.Authority} did not answer within 0.3 s.", false), (failed.Reason, failed.IsPermanent));
        Assert.Equal(2, silent.Requests.Count);
    }

    [Fact]
    public async Task Gives_up_an_address_whose_redirects_and_retries_take_too_long()
    {
        var never = new TaskCompletionSource<byte[]>();
        await using var server = StartAsync(request => request.Path == "/" ? Task.FromResult(Redirect("/next")) : never.Task);
        using var fetching = Fetching.Loopback(("TotalTimeout", "00:00:01"));
        Assert.Equal($"{server.Url.Authority} did not send the page within 1 s.", (await fetching.FailAsync(server.Url)).Reason);
    }
}
