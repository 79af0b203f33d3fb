using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace Scoring.Intake.Fetching;

/// <summary>
/// The one HTTP client that follows addresses from outside. From the outside in: retry, concurrency limit, circuit breaker and timeout of
/// one attempt, each set apart by authority; then the bounded body, then the guarded connection. Redirects are the fetcher's.
/// </summary>
internal static class FetchClient
{
    public const string Name = "pages";

    public static void AddFetchClient(this IServiceCollection services)
    {
        services.TryAddSingleton(AddressPolicy.PublicOnly);
        services.AddSingleton<GuardedDialer>();
        services.AddTransient<BoundedBody>();
        var client = services.AddHttpClient(Name, (provider, http) => Configure(http, provider.GetRequiredService<IOptions<FetchOptions>>().Value));
        // What came of it is in the result, in words; traces of failures that were foreseen are not wanted beside it.
        client.RemoveAllLoggers();
        services.AddLogging(logging => logging.AddFilter("Polly", LogLevel.Error));
        client.ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<GuardedDialer>(), provider.GetRequiredService<IOptions<FetchOptions>>().Value));
        client.AddResilienceHandler(Name, (pipeline, context) => Build(pipeline, context.ServiceProvider.GetRequiredService<IOptions<FetchOptions>>().Value, context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineByAuthority();
        client.AddHttpMessageHandler<BoundedBody>();
    }

    /// <summary>What the host asked to wait; null if it did not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null;
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    /// <summary>May pass by itself: the host is busy, restarting or slow.</summary>
    public static bool MayPass(HttpStatusCode status) => (int)status is 408 or 425 or 429 or >= 500;

    private static void Configure(HttpClient http, FetchOptions options)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
    }

    private static SocketsHttpHandler Handler(GuardedDialer dialer, FetchOptions options) => new()
    {
        ConnectCallback = dialer.ConnectAsync,
        // A proxy would resolve and connect in our stead, past the dialer.
        UseProxy = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        // Says nothing of this house to the hosts it asks.
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = options.MaxHeaderKB,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    private static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, FetchOptions options, TimeProvider time)
    {
        pipeline.TimeProvider = time;
        if (options.Retries > 0) pipeline.AddRetry(Retry(options, time));
        pipeline.AddConcurrencyLimiter(options.RequestsPerHost, options.WaitingPerHost);
        pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = options.BreakerFailures,
            SamplingDuration = options.BreakerWindow,
            BreakDuration = options.BreakerPause,
            // 429 asks to slow down; the host is well.
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { } response ? MayPass(response.StatusCode) && response.StatusCode != HttpStatusCode.TooManyRequests : IsFailure(args.Outcome.Exception)),
        });
        pipeline.AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout });
    }

    private static HttpRetryStrategyOptions Retry(FetchOptions options, TimeProvider time) => new()
    {
        MaxRetryAttempts = options.Retries,
        Delay = options.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = false,
        DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? RetryAfter(response, time.GetUtcNow()) : null),
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { } response
            ? MayPass(response.StatusCode) && !(RetryAfter(response, time.GetUtcNow()) > options.LongestRetryAfter)
            : IsFailure(args.Outcome.Exception)),
    };

    private static bool IsFailure(Exception? exception) =>
        exception is HttpRequestException or IOException or Polly.Timeout.TimeoutRejectedException && FetchRefusedException.In(exception) is null;
}
