using System.ComponentModel.DataAnnotations;

namespace Scoring.Intake.Fetching;

/// <summary>How pages are fetched; the section <c>Intake:Fetch</c> of the settings.</summary>
public sealed class FetchOptions
{
    public const string Section = "Intake:Fetch";

    private const int MB = 1024 * 1024;

    /// <summary>For one address with all its redirects and retries. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>For one request with its body. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Further attempts after a failure that may pass (no connection, 408, 429, 5xx). Default 2; long waits are the queue's.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>Wait before the first retry, doubled for each further one, with jitter; ignored where the host sent Retry-After. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest Retry-After that is waited for here; a longer one ends the attempt and is left to the queue. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Requests to one host and port at a time. Default 2.</summary>
    [Range(1, 32)]
    public int RequestsPerHost { get; set; } = 2;

    /// <summary>Requests to one host and port that may wait for their turn. Default 100.</summary>
    [Range(0, 10_000)]
    public int WaitingPerHost { get; set; } = 100;

    /// <summary>After so many requests within <see cref="BreakerWindow"/> of which half failed, a host is left alone. 429 is no failure. Default 5.</summary>
    [Range(2, 1000)]
    public int BreakerFailures { get; set; } = 5;

    /// <summary>Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BreakerWindow { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a host that failed is left alone. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan BreakerPause { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Hops behind the first address. Default 5.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>All headers of a response together, in KB. Default 32.</summary>
    [Range(4, 1024)]
    public int MaxHeaderKB { get; set; } = 32;

    /// <summary>Bytes of a body on the wire. Default 10 MB.</summary>
    [Range(1024, 100 * MB)]
    public int MaxBodyBytes { get; set; } = 10 * MB;

    /// <summary>Bytes of a body once decompressed. Default 10 MB.</summary>
    [Range(1024, 100 * MB)]
    public int MaxDecompressedBytes { get; set; } = 10 * MB;

    /// <summary>Sent as User-Agent, so that a site can tell who asks.</summary>
    [Required, MinLength(3)]
    public string UserAgent { get; set; } = "Scoring/1.0 (newsroom source scoring)";
}
