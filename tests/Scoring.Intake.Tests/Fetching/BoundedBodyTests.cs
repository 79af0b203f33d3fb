using System.IO.Compression;
using System.Text;
using static Scoring.Intake.Tests.Fetching.RawServer;

namespace Scoring.Intake.Tests.Fetching;

public class BoundedBodyTests
{
    [Fact]
    public async Task Hands_on_body_format_charset_and_last_address()
    {
        await using var server = Start(request => request.Path == "/" ? Redirect("/a") : Ok("<p>He said so.</p>", "text/html; charset=ISO-8859-1"));
        using var fetching = Fetching.Loopback();
        var fetched = await fetching.FetchAsync(server.Url);
        Assert.Equal((IntakeFormat.Html, "ISO-8859-1", new Uri(server.Url, "/a")), (fetched.Format, fetched.Charset, fetched.Url));
        Assert.Equal("<p>He said so.</p>"u8, fetched.Body.Span);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Reads_a_compressed_page_and_stops_a_bomb(string encoding)
    {
        await using var server = Start(request => Answer("200 OK", Compress(encoding, request.Path == "/bomb" ? 20_000_000 : 5000), "text/plain", $"Content-Encoding: {encoding}\r\n"));
        using var fetching = Fetching.Loopback(("MaxDecompressedBytes", "1048576"));
        Assert.Equal(5000, (await fetching.FetchAsync(server.Url)).Body.Length);
        Assert.Equal("The page of 127.0.0.1 is larger decompressed than the limit of 1 MB.", (await fetching.FailAsync(new(server.Url, "/bomb"))).Reason);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stops_a_body_over_the_limit_stated_or_not(bool isStated)
    {
        var body = new string('a', 5000);
        var unstated = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n" + body);
        await using var server = Start(_ => isStated ? Ok(body) : unstated);
        using var fetching = Fetching.Loopback(("MaxBodyBytes", "4096"));
        var failed = await fetching.FailAsync(server.Url);
        Assert.Equal(("The page of 127.0.0.1 is larger than the limit of 4 KB.", true), (failed.Reason, failed.IsPermanent));
    }

    [Fact]
    public async Task Refuses_a_body_that_is_not_compressed_as_it_says()
    {
        await using var server = Start(_ => Ok("plain after all", more: "Content-Encoding: gzip\r\n"));
        using var fetching = Fetching.Loopback();
        Assert.Equal("127.0.0.1 sent a body that is not valid gzip.", (await fetching.FailAsync(server.Url)).Reason);
    }

    [Fact]
    public async Task Refuses_headers_over_the_limit()
    {
        await using var server = Start(_ => Ok("a", more: string.Concat(Enumerable.Range(0, 100).Select(number => $"X-{number}: {new string('a', 1000)}\r\n"))));
        using var fetching = Fetching.Loopback();
        Assert.Contains("headers over the limit", (await fetching.FailAsync(server.Url)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/json")]
    [InlineData("image/png")]
    public async Task Names_the_type_of_what_is_no_article(string type)
    {
        await using var server = Start(_ => Ok("a", type));
        using var fetching = Fetching.Loopback();
        Assert.Equal($"127.0.0.1 sent {type}; an article must be HTML, plain text or Markdown.", (await fetching.FailAsync(server.Url)).Reason);
    }

    private static byte[] Compress(string encoding, int length)
    {
        using var memory = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(memory, CompressionLevel.Fastest),
            "br" => new BrotliStream(memory, CompressionLevel.Fastest),
            _ => new ZLibStream(memory, CompressionLevel.Fastest),
        }) stream.Write(new byte[length]);
        return memory.ToArray();
    }
}
