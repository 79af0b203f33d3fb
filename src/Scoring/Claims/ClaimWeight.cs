namespace Scoring.Claims;

/// <summary>What a claim counts for in the article's mean.</summary>
/// <param name="Value"><paramref name="Shared"/> ÷ <paramref name="SharedBy"/>.</param>
/// <param name="Kind">Weight of its kind of attribution in the profile (of several kinds, the highest).</param>
/// <param name="Prominence">Weight of its prominence in the profile.</param>
/// <param name="Confidence">How sure the engine is of the attribution that stands there, 0 to 1: a doubtful claim counts as far as it is one.</param>
/// <param name="Run">
/// Id of the first claim of its run: neighbouring claims from the same sources in one paragraph share one weight, so that length
/// cannot inflate a score. A claim that stands alone is its own run.
/// </param>
/// <param name="Shared">The run's one weight: the highest kind × prominence × confidence in it.</param>
/// <param name="SharedBy">Number of claims in the run.</param>
public sealed record ClaimWeight(double Value, double Kind, double Prominence, double Confidence, string Run, double Shared, int SharedBy);
