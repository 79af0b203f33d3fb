namespace Scoring.Intake.Fetching;

/// <summary>What came of asking for an address: <see cref="Fetched"/> or <see cref="NotFetched"/>.</summary>
public abstract record FetchResult;

/// <summary>A document of a kind that can be read, whole and decompressed.</summary>
/// <param name="Charset">From the Content-Type header.</param>
/// <param name="Url">Where it was found in the end, behind all redirects.</param>
public sealed record Fetched(ReadOnlyMemory<byte> Body, IntakeFormat Format, string? Charset, Uri Url) : FetchResult
{
    /// <summary>For <see cref="ArticleReader.Read"/>.</summary>
    public IntakeHints Hints(GivenFields? given) => new(Charset, Url, given);
}

/// <summary>Nothing was fetched.</summary>
/// <param name="Reason">Names the host and the rule or the failure.</param>
/// <param name="IsPermanent">True if trying again later is no use: refused by a rule, not found, not an article.</param>
/// <param name="RetryAfter">How long the host asked to be left alone, or the breaker stays open; null if not said.</param>
public sealed record NotFetched(string Reason, bool IsPermanent, TimeSpan? RetryAfter = null) : FetchResult;
