using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>A name that is none. Catches "Amina (not her real name) said"; not "Amina, who gave only her first name".</summary>
internal sealed class R19Pseudonym : IRule
{
    public RuleCard Card { get; } = new("R19", "Changed name", "Does nobody speak under a changed name?", [House.Npr], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var changed = sourcing.Claimed.Where(statement => statement.Attribution.Source.Has(DetailKind.Pseudonym)).DistinctBy(statement => statement.SourceKey).ToList();
        return changed.Count == 0
            ? Outcome.None("No changed name was found.")
            : Outcome.Full($"{(changed.Count == 1 ? "Somebody speaks" : $"{changed.Count} people speak")} under a changed name.",
                changed.Select(statement => (statement, (IReadOnlyList<TextSpan>)[statement.Attribution.Source.Details.First(detail => detail.Kind == DetailKind.Pseudonym).Evidence])));
    }
}
