using System.Net;
using System.Net.Sockets;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Scoring.Intake.Fetching;

/// <summary>What went wrong on the network, in words.</summary>
internal static class FetchFailures
{
    /// <summary>Null for an exception that is none of the network's.</summary>
    public static NotFetched? Of(Uri url, Exception exception)
    {
        if (FetchRefusedException.In(exception) is { } refused) return new(refused.Message, IsPermanent: true);
        return exception switch
        {
            BrokenCircuitException broken => new($"{url.Authority} failed several times and is left alone for a while.", IsPermanent: false, broken.RetryAfter),
            RateLimiterRejectedException rejected => new($"Too many requests wait for {url.Authority}.", IsPermanent: false, rejected.RetryAfter),
            TimeoutRejectedException timeout => new($"{url.Authority} did not answer within {timeout.Timeout.TotalSeconds:0.#} s.", IsPermanent: false),
            HttpRequestException request => OfRequest(url, request),
            IOException => new($"{url.Authority} broke off while sending the page.", IsPermanent: false),
            _ => null,
        };
    }

    public static NotFetched OfStatus(Uri url, HttpStatusCode status, TimeSpan? retryAfter)
    {
        var answer = $"{url.Authority} answered {(int)status} ({status})";
        return (int)status switch
        {
            401 or 402 or 403 or 451 => new($"{answer}: the page is not open to us.", IsPermanent: true),
            404 or 410 => new($"{answer}: there is no such page.", IsPermanent: true),
            _ => new($"{answer}.", !FetchClient.MayPass(status), retryAfter),
        };
    }

    private static NotFetched OfRequest(Uri url, HttpRequestException exception)
    {
        var socket = exception.InnerException as SocketException;
        if (socket?.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData) return new($"There is no host named {url.Host}.", IsPermanent: true);
        return exception.HttpRequestError switch
        {
            HttpRequestError.ConfigurationLimitExceeded => new($"{url.Authority} sent headers over the limit.", IsPermanent: true),
            HttpRequestError.SecureConnectionError => new($"No secure connection to {url.Authority} could be made: {exception.InnerException?.Message ?? exception.Message}", IsPermanent: false),
            HttpRequestError.InvalidResponse => new($"{url.Authority} did not answer in HTTP.", IsPermanent: false),
            HttpRequestError.ResponseEnded => new($"{url.Authority} broke off while sending the page.", IsPermanent: false),
            _ => new($"{url.Authority} could not be reached: {socket?.Message ?? exception.Message}.", IsPermanent: false),
        };
    }
}
