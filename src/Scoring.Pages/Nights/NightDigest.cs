namespace Scoring.Pages.Nights;

/// <summary>What one nightly run publishes: the page of the night, and the same as JSON.</summary>
/// <param name="Night">Name of the night: "2026-11-24".</param>
/// <param name="Articles">New and changed articles in this digest: the sum of <paramref name="Scored"/> and <paramref name="Failed"/>.</param>
/// <param name="NotApplicable">Of the scored, those without any claim, and so without a score.</param>
/// <param name="MeanScore">Over the scored ones that have a score, to one decimal; null if there are none.</param>
/// <param name="Rescored">Older articles judged again because the engine or the profile is newer than their report.</param>
/// <param name="LeftForLater">Of these, the ones the time budget did not reach.</param>
/// <param name="Lowest">The lowest scores, lowest first.</param>
/// <param name="Failures">Articles that could not be scored.</param>
/// <param name="Refused">What was handed in since the last night and could not become an article.</param>
public sealed record NightDigest(
    string Night,
    string Engine,
    string Profile,
    string ProfileVersion,
    DateTimeOffset StartedAt,
    DateTimeOffset PublishedAt,
    int Articles,
    int Scored,
    int NotApplicable,
    int Failed,
    double? MeanScore,
    int Rescored,
    int LeftForLater,
    IReadOnlyList<NightArticle> Lowest,
    IReadOnlyList<NightFailure> Failures,
    IReadOnlyList<NightRefusal> Refused);

/// <param name="UnnamedShareOfClaims">0 to 1.</param>
public sealed record NightArticle(string Id, string? Title, string? Outlet, int Score, string Band, double? UnnamedShareOfClaims);

public sealed record NightFailure(string Id, string? Title, string? Outlet, string Reason);

/// <param name="Name">The file, the address or the request.</param>
public sealed record NightRefusal(string Id, string Name, string Reason);
