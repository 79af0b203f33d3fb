using System.Collections.Frozen;

namespace Scoring.Rules;

/// <summary>
/// The reader cannot tell whose side a source is on. Catches "officials said"; not "an aide to the mayor", nor "officials of both banks".
/// </summary>
internal sealed class R18MotiveMissing : IRule
{
    private static readonly FrozenSet<string> Sides = RuleWords.Set("Rules.sides");

    public RuleCard Card { get; } = new(
        "R18", "Whose side", "Does the text tell the house, party or side of each unnamed source?", [House.Nyt, House.Npr, House.Ap]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var without = sourcing.Unnamed.Where(source => !source.Mentions.Any(TellsSide)).ToList();
        return without.Count == 0
            ? Outcome.Pass("The house or side of each unnamed source is told.")
            : Outcome.Full($"What house or side {UnnamedSource.List(without)} {(without.Count == 1 && !without[0].IsGroup ? "is" : "are")} of was not found in the text.", without);
    }

    private static bool TellsSide(string words) => Capitals.Of(words).Any() || RuleWords.First(RuleWords.Of(words), Sides) is not null;
}
