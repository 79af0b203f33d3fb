using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// Anonymity was granted and no reason is given. Catches "said an official, who asked not to be named"; not "… who feared for her job".
/// </summary>
internal sealed class R01ReasonMissing : IRule
{
    public RuleCard Card { get; } = new(
        "R01", "Reason for anonymity", "Does the text say why each source who asked not to be named was not named?",
        [House.Ap, House.Npr, House.Spj, House.Jti, House.Bbc]);

    public Outcome Check(Sourcing sourcing)
    {
        var granted = sourcing.Unnamed.Where(source => source.Has(DetailKind.Grant) || source.HasReason).ToList();
        var without = granted.Where(source => !source.HasReason).ToList();
        if (granted.Count == 0) return Outcome.None("No request for anonymity was found in the text.");
        return without.Count == 0
            ? Outcome.Pass("A reason is given for everyone who asked not to be named.")
            : Outcome.Full($"No reason was found in the text for not naming {UnnamedSource.List(without)}.", without);
    }
}
