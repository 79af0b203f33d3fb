using System.IO.Compression;
using Microsoft.Extensions.Options;

namespace Scoring.Intake.Fetching;

/// <summary>
/// Reads the body of an article's page into memory, decompressed, up to the limits. It sits below the resilience pipeline, so that a
/// body counts for the attempt's timeout and the host's concurrency, and one that breaks off is asked for again. Other bodies are not read.
/// </summary>
internal sealed class BoundedBody(IOptions<FetchOptions> options) : DelegatingHandler
{
    private readonly FetchOptions _options = options.Value;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) return response;
        try
        {
            var body = new ByteArrayContent(await ReadAsync(request.RequestUri!, response.Content, cancellationToken));
            body.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content.Dispose();
            response.Content = body;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<byte[]> ReadAsync(Uri url, HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > _options.MaxBodyBytes) throw TooLarge(url, "", _options.MaxBodyBytes);
        await using var wire = new LimitedStream(await content.ReadAsStreamAsync(cancellation), _options.MaxBodyBytes, () => TooLarge(url, "", _options.MaxBodyBytes));
        var encodings = content.Headers.ContentEncoding;
        if (encodings.Count == 0) return await ToArrayAsync(wire, cancellation);
        await using var plain = new LimitedStream(Decompress(url, wire, string.Join(", ", encodings)), _options.MaxDecompressedBytes, () => TooLarge(url, " decompressed", _options.MaxDecompressedBytes));
        try
        {
            return await ToArrayAsync(plain, cancellation);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // Brotli reports damage as InvalidOperationException.
            throw new FetchRefusedException($"{url.Host} sent a body that is not valid {string.Join(", ", encodings)}.");
        }
    }

    private static Stream Decompress(Uri url, Stream wire, string encoding) => encoding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(wire, CompressionMode.Decompress),
        "BR" => new BrotliStream(wire, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(wire, CompressionMode.Decompress),
        "IDENTITY" => wire,
        _ => throw new FetchRefusedException($"{url.Host} compressed the page in a way that was not asked for: {encoding}."),
    };

    private static async Task<byte[]> ToArrayAsync(Stream stream, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellation);
        return memory.ToArray();
    }

    private static FetchRefusedException TooLarge(Uri url, string how, int limit) =>
        new($"The page of {url.Host} is larger{how} than the limit of {ByteSize.InWords(limit)}.");
}
