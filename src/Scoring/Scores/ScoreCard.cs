namespace Scoring.Scores;

/// <summary>An article's score with its derivation. It rates how openly the article is sourced, not whether it is true.</summary>
/// <param name="Value">0 to 100, rounded; null where no claim was found, and where the range is too wide for a number.</param>
/// <param name="Low">
/// The value less the root of the sum of squares of all doubts that lower it, rounded; equal to the value where nothing is in doubt.
/// Null where no claim was found.
/// </param>
/// <param name="High">The same upwards.</param>
/// <param name="Band">The profile's words for this value; <see cref="NotApplicable"/> or <see cref="NeedsAPerson"/> where there is none.</param>
/// <param name="TotalWeight">The sum of the claims' weights; 0 if there are no claims.</param>
/// <param name="Derivation">
/// From the weighted mean of the claims' points (Σ weight × points ÷ Σ weight) over the caps to the rounded value.
/// </param>
/// <param name="Doubts">What the range comes from, the greatest first.</param>
/// <param name="Notes">What this score leaves out, in sentences for the reader.</param>
public sealed record ScoreCard(
    int? Value,
    int? Low,
    int? High,
    string Band,
    double TotalWeight,
    IReadOnlyList<DerivationStep> Derivation,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<string> Notes)
{
    /// <summary>The band of an article without claims.</summary>
    public const string NotApplicable = "not applicable";

    /// <summary>The band of an article whose labels are too unsure for a number.</summary>
    public const string NeedsAPerson = "needs a person";
}

/// <summary>A label that the engine is not sure of, and what the score would be if it were wrong.</summary>
/// <param name="Attribution">Id of the attribution.</param>
/// <param name="Words">What was tried, without a full stop.</param>
/// <param name="Change">By how much the score changes, unrounded, when the article is judged anew without it or with the other reading.</param>
public sealed record Doubt(string Attribution, string Words, double Change);
