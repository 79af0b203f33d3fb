namespace Scoring.Scores;

/// <summary>One line of a sum: what changed a number, by how much, and what it was then.</summary>
/// <param name="Rule">Which number of the profile or of the report did it, for machines: <c>class.unnamed_person</c>, <c>cap.noNamed</c>.</param>
/// <param name="Words">The same for readers, without a full stop.</param>
/// <param name="Change">What was added; negative where something was taken off.</param>
/// <param name="Result">The number after this step: the result before it (0 before the first) plus <paramref name="Change"/>.</param>
public sealed record DerivationStep(string Rule, string Words, double Change, double Result);
