namespace Scoring.Claims;

/// <summary>How far a claim leans on unnamed sources. Independent of points.</summary>
/// <param name="Value">Unnamed ÷ total weight of its sources: 0 wholly on the record, 1 nobody named; rounded to 4 decimals.</param>
/// <param name="UnnamedWeight">Sum of the weights of its unnamed sources.</param>
/// <param name="TotalWeight">Sum of the weights of all its sources; above 0.</param>
public sealed record ClaimLean(double Value, double UnnamedWeight, double TotalWeight);
