using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// A claim that one unnamed person carries alone. Catches "the file is pending, a senior official said" if nobody else says so; not the
/// same from an official and a named minister.
/// </summary>
internal sealed class R07SingleUnnamed : IRule
{
    public RuleCard Card { get; } = new(
        "R07", "Single unnamed source", "Has each claim of one unnamed person another source in the article?", [House.Ap, House.Bbc, House.Reuters]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var alone = sourcing.UnnamedClaims
            .Where(claim => claim.Sources.Count == 1 && claim.Sources[0].Class == SourceClass.UnnamedPerson)
            .Select(claim => sourcing.StatementsOf(claim).First()).ToList();
        return alone.Count == 0
            ? Outcome.Pass("No claim rests on one unnamed person alone.")
            : Outcome.Full($"{Capital(Quoting.Count(alone.Count, "claim rests", "claims rest"))} on one unnamed person alone; no second source for {(alone.Count == 1 ? "it" : "them")} was found in the article.",
                alone.Select(statement => (statement, statement.Attribution.Content)));
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
