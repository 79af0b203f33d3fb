namespace Scoring.Scores;

/// <summary>Points with their derivation.</summary>
/// <param name="Value">0 to 100; null where no claim was found: "not applicable", never 0 or 100.</param>
public sealed record ScoreCard(int? Value, string Band);
