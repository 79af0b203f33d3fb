using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>
/// A reason that fits any story. Catches "who was not authorized to speak publicly"; not "because he reports to the chief executive".
/// </summary>
internal sealed class R02ReasonBoilerplate : IRule
{
    public RuleCard Card { get; } = new(
        "R02", "Stock reason", "Is the reason for anonymity one of this case rather than stock words?", [House.NytReasons], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var reasoned = sourcing.Unnamed.Where(source => source.HasReason).ToList();
        if (reasoned.Count == 0) return Outcome.None("No reason for anonymity was found in the text.");
        var stock = reasoned.Where(source => !source.Has(DetailKind.ReasonSpecific)).ToList();
        if (stock.Count == 0) return Outcome.Pass("Each reason for anonymity is one of this case.");
        return Outcome.Full(
            $"The reason found for not naming {UnnamedSource.List(stock)} is stock words, which tell the reader nothing about this case.",
            stock.Select(source => (source.First, (IReadOnlyList<TextSpan>)[source.Details.First(detail => detail.Kind == DetailKind.ReasonBoilerplate).Evidence])));
    }
}
