using Scoring.Claims;

namespace Scoring.Rules;

/// <summary>
/// The news itself, or the first words quoted, come from somebody unnamed. Catches a lead "…, two officials said"; not one that the mayor
/// bears out in the same paragraph.
/// </summary>
internal sealed class R10AnonLead : IRule
{
    public RuleCard Card { get; } = new(
        "R10", "Unnamed lead", "Do headline, lead and first quotation have somebody named behind them?", [House.PostOmbudsman, House.Nyt], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var first = sourcing.Claims.Where(claim => claim.Prominence is Prominence.Headline or Prominence.Lead).ToList();
        var quoted = sourcing.Claimed.Where(statement => !statement.IsInTitle)
            .FirstOrDefault(statement => Quoting.QuotedWords(statement) >= sourcing.Profile.Reading.QuotedWords);
        if (first.Count == 0 && quoted is null) return Outcome.None("No source was found in headline or lead, and no quotation.");
        var unnamed = first.Where(claim => claim.IsUnnamed).SelectMany(sourcing.StatementsOf).Where(Sourcing.IsUnnamedSpeaker).ToList();
        if (unnamed.Count > 0 && !sourcing.IsFrontNamed)
        {
            return Outcome.Full("Headline and lead rest on unnamed sources; nobody named stands behind them.",
                unnamed.Select(statement => (statement, statement.Speaker)));
        }

        return quoted is not null && Sourcing.IsUnnamedSpeaker(quoted)
            ? Outcome.Lesser("The first words quoted are those of an unnamed source.", [(quoted, quoted.Attribution.Content)])
            : Outcome.Pass("Headline, lead and first quotation do not rest on unnamed sources alone.");
    }
}
