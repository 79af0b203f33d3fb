namespace Scoring.Scores;

/// <summary>An article's score with its derivation. It rates how openly the article is sourced, not whether it is true.</summary>
/// <param name="Value">0 to 100, rounded; null where no claim was found: "not applicable", never 0 or 100.</param>
/// <param name="Band">The profile's words for this value; <see cref="NotApplicable"/> where there is none.</param>
/// <param name="TotalWeight">The sum of the claims' weights; 0 if there are no claims.</param>
/// <param name="Derivation">
/// From the weighted mean of the claims' points (Σ weight × points ÷ Σ weight) over the caps to the rounded value.
/// </param>
/// <param name="Notes">What this score leaves out, in sentences for the reader.</param>
public sealed record ScoreCard(
    int? Value,
    string Band,
    double TotalWeight,
    IReadOnlyList<DerivationStep> Derivation,
    IReadOnlyList<string> Notes)
{
    /// <summary>The band of an article without claims.</summary>
    public const string NotApplicable = "not applicable";
}
