using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Rules;

/// <summary>All the rules, in the order of their numbers.</summary>
public static class RuleBook
{
    /// <summary>Places shown for one finding; the number of all is beside them.</summary>
    public const int MostEvidence = 50;

    private static readonly IRule[] All =
    [
        new R01ReasonMissing(), new R02ReasonBoilerplate(), new R03BareSource(), new R04NoBasis(), new R05PluralUnsupported(), new R06NoCount(),
        new R07SingleUnnamed(), new R08AnonOpinion(), new R09AnonSpeculation(), new R10AnonLead(), new R11AnonDirectQuote(),
        new R12DeclinedAndQuoted(), new R13Agentless(), new R14SecondHandAnon(), new R15Allegation(), new R16DocumentProvenance(),
        new R17NoByline(), new R18MotiveMissing(), new R19Pseudonym(),
    ];

    /// <summary>What each rule is.</summary>
    public static IReadOnlyList<RuleCard> Cards { get; } = [.. All.Select(rule => rule.Card)];

    /// <summary>A finding of each rule that the profile has not switched off.</summary>
    internal static IReadOnlyList<Finding> Check(Sourcing sourcing)
    {
        var claims = sourcing.Claims.SelectMany(claim => claim.Attributions.Select(id => (id, claim.Id))).ToDictionary(pair => pair.id, pair => pair.Id, StringComparer.Ordinal);
        return [.. All.Where(rule => sourcing.Profile.Rules[rule.Card.Id] != RuleSetting.Off).Select(rule => Find(rule, sourcing, claims))];
    }

    private static Finding Find(IRule rule, Sourcing sourcing, Dictionary<string, string> claims)
    {
        var outcome = rule.Check(sourcing);
        var verdict = VerdictOf(outcome.Gravity, rule.Card.IsAdvice ? RuleSetting.Warn : sourcing.Profile.Rules[rule.Card.Id]);
        return new(
            rule.Card.Id,
            rule.Card.Title,
            verdict,
            outcome.Words,
            rule.Card.IsAdvice,
            outcome.Places.Count,
            [.. outcome.Places.Take(MostEvidence).Select(place =>
            {
                var words = Passage.Of(place.Statement.Text, place.Spans);
                return new Evidence(place.Statement.Id, claims.GetValueOrDefault(place.Statement.Id), words.Spans, words.Text);
            })],
            rule.Card.AskedBy,
            verdict is Verdict.Warn or Verdict.Fail ? sourcing.Profile.Approvals.ByRule.GetValueOrDefault(rule.Card.Id) : null);
    }

    private static Verdict VerdictOf(Gravity gravity, RuleSetting setting) => gravity switch
    {
        Gravity.NotApplicable => Verdict.NotApplicable,
        Gravity.Pass => Verdict.Pass,
        Gravity.Full when setting == RuleSetting.Fail => Verdict.Fail,
        _ => Verdict.Warn,
    };
}
