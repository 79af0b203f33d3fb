using Microsoft.Extensions.Options;

namespace Scoring.Intake.Fetching;

/// <summary>
/// Fetches the document at an address that a person or a feed gave: the one way out to the network. Follows redirects itself, so that
/// every hop goes through the same rules; see <see cref="AddressPolicy"/> for where none leads. Thread-safe.
/// </summary>
public sealed class PageFetcher(IHttpClientFactory clients, IOptions<FetchOptions> options, TimeProvider time)
{
    private readonly FetchOptions _options = options.Value;

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; a timeout is a result.</exception>
    public async Task<FetchResult> FetchAsync(Uri url, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(url);
        using var timeout = new CancellationTokenSource(_options.TotalTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            return await FollowAsync(url, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new NotFetched($"{url.Authority} did not send the page within {_options.TotalTimeout.TotalSeconds:0.#} s.", IsPermanent: false);
        }
    }

    private async Task<FetchResult> FollowAsync(Uri url, CancellationToken cancellation)
    {
        // Created for each page, so that the factory can renew its handlers.
        using var client = clients.CreateClient(FetchClient.Name);
        if (WrongWith(url) is { } wrong) return new NotFetched($"The address cannot be fetched: {wrong}.", IsPermanent: true);
        for (var hops = 0; ; hops++)
        {
            var (next, result) = await AskAsync(client, url, cancellation);
            if (next is null) return result!;
            if (hops == _options.MaxRedirects) return new NotFetched($"{url.Authority} redirects once more after {hops} redirects, which is the limit.", IsPermanent: true);
            if (WrongWith(next) is { } wrongNow) return new NotFetched($"{url.Authority} redirects to where nothing is fetched: {wrongNow}.", IsPermanent: true);
            if (url.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp) return new NotFetched($"{url.Authority} redirects from https to http, to {next.Authority}.", IsPermanent: true);
            url = next;
        }
    }

    private async Task<(Uri? Next, FetchResult? Result)> AskAsync(HttpClient client, Uri url, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && Uri.TryCreate(url, response.Headers.Location, out var next)) return (next, null);
            if ((int)response.StatusCode is not (200 or 203)) return (null, FetchFailures.OfStatus(url, response.StatusCode, FetchClient.RetryAfter(response, time.GetUtcNow())));
            return (null, await DocumentAsync(url, response, cancellation));
        }
        catch (Exception exception) when (FetchFailures.Of(url, exception) is { } failure)
        {
            return (null, failure);
        }
    }

    private static async Task<FetchResult> DocumentAsync(Uri url, HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType?.ToString();
        // JSON is a form for handing in, not for publishing.
        if (IntakeFormats.OfMediaType(type, out var charset) is not ({ } format and not IntakeFormat.Json))
            return new NotFetched($"{url.Host} sent {type ?? "a document of no stated type"}; an article must be HTML, plain text or Markdown.", IsPermanent: true);
        return new Fetched(await response.Content.ReadAsByteArrayAsync(cancellation), format, charset, url);
    }

    private static string? WrongWith(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)) return "only http and https addresses are";
        if (url.UserInfo.Length > 0) return "it carries a user name or password";
        return url.AbsoluteUri.Length > WebAddress.Longest ? $"it has more than {WebAddress.Longest} characters" : null;
    }
}
