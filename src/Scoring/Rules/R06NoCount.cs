using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>Several unnamed people and no number. Catches "officials said", "critics say"; not "three officials said".</summary>
internal sealed class R06NoCount : IRule
{
    public RuleCard Card { get; } = new(
        "R06", "How many", "Where unnamed people speak together, is their number told?", [House.Ap]);

    public Outcome Check(Sourcing sourcing)
    {
        var groups = sourcing.Unnamed.Where(source => source.IsGroup).ToList();
        if (groups.Count == 0) return Outcome.None("No unnamed people were found speaking together.");
        var without = groups.Where(source => !source.Has(DetailKind.Count)).ToList();
        return without.Count == 0
            ? Outcome.Pass("The number of unnamed people who speak together is told.")
            : Outcome.Full($"How many {UnnamedSource.List(without)} are was not found in the text.", without);
    }
}
