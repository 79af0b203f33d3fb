namespace Scoring.Scores;

/// <summary>A sum that writes down its steps; a step that changes nothing is left out.</summary>
internal sealed class Derivation
{
    // Enough for any profile's numbers, few enough that 0.1 + 0.2 is shown as 0.3.
    private const int Decimals = 4;

    private readonly List<DerivationStep> _steps = [];

    public double Value { get; private set; }

    public IReadOnlyList<DerivationStep> Steps => _steps;

    /// <summary>The first step is written even if it adds 0, so that each number has an origin.</summary>
    public void Add(string rule, string words, double change)
    {
        if (change != 0 || _steps.Count == 0) MoveTo(rule, words, Value + change);
    }

    public void Raise(string rule, string words, double floor)
    {
        if (Value < floor) MoveTo(rule, words, floor);
    }

    public void Lower(string rule, string words, double ceiling)
    {
        if (Value > ceiling) MoveTo(rule, words, ceiling);
    }

    public Points ToPoints() => new(Value, [.. _steps]);

    private void MoveTo(string rule, string words, double result)
    {
        var rounded = Math.Round(result, Decimals, MidpointRounding.AwayFromZero);
        _steps.Add(new(rule, words, Math.Round(rounded - Value, Decimals, MidpointRounding.AwayFromZero), rounded));
        Value = rounded;
    }
}
