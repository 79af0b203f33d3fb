using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// The reader is not told how a source knows. Catches "an official said the deal is dead"; not "two people briefed on the deal said".
/// </summary>
internal sealed class R04NoBasis : IRule
{
    public RuleCard Card { get; } = new(
        "R04", "How they know", "Does the text tell how each unnamed source knows?", [House.Npr, House.Post, House.Ap]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var without = sourcing.Unnamed.Where(source => !source.Has(DetailKind.Access)).ToList();
        return without.Count == 0
            ? Outcome.Pass("The text tells how each unnamed source knows.")
            : Outcome.Full($"How {UnnamedSource.List(without)} {(without.Count == 1 && !without[0].IsGroup ? "knows" : "know")} was not found in the text.", without);
    }
}
