namespace Scoring.Scores;

/// <summary>Points of a source or a claim, 0 to 100, and the steps that lead to them; the last step's result is the value.</summary>
public sealed record Points(double Value, IReadOnlyList<DerivationStep> Derivation);
