using Microsoft.Extensions.Options;

namespace Scoring.Intake.Fetching;

/// <summary>Fetches the document at an address that a person or a feed gave: the one way out to the network.</summary>
public sealed class PageFetcher(IHttpClientFactory clients, IOptions<FetchOptions> options)
{
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; a timeout is a result.</exception>
    public Task<FetchResult> FetchAsync(Uri url, CancellationToken cancellation) =>
        Task.FromResult<FetchResult>(new NotFetched($"{url} cannot be fetched by {options.Value.UserAgent} with {clients} yet.", IsPermanent: true));
}
