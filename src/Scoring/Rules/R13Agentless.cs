using Scoring.Claims;

namespace Scoring.Rules;

/// <summary>
/// Something is put forward and nobody answers for it. Catches "it has emerged that the unit will close"; not "reportedly, the ministry said".
/// </summary>
internal sealed class R13Agentless : IRule
{
    public RuleCard Card { get; } = new(
        "R13", "Nobody given", "Has every claim somebody who makes it, rather than “reportedly” or “it emerged”?", [House.NprMemo, House.Reuters], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Claims.Count == 0) return Outcome.None("No claim was found.");
        var nobody = sourcing.Claims.Where(claim => claim.Sources.All(IsNobody)).Select(claim => sourcing.StatementsOf(claim).First()).ToList();
        return nobody.Count == 0
            ? Outcome.Pass("Somebody is given for every claim.")
            : Outcome.Full($"For {Quoting.Count(nobody.Count, "claim")} of {sourcing.Claims.Count} no source was found in the text.",
                nobody.Select(statement => (statement, statement.Attribution.Cue)));
    }

    // The outlet itself "has learned": the writer is no source either.
    private static bool IsNobody(ClaimSource source) => source.Class is Language.Sources.SourceClass.NoSource or Language.Sources.SourceClass.Author;
}
