using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Reports;

namespace Scoring.Rules;

/// <summary>
/// A house declines to comment and speaks unnamed in the same article. Catches "A Navarro spokeswoman declined to comment" beside "a Navarro
/// official said"; not a ministry's silence beside a company's official.
/// </summary>
internal sealed class R12DeclinedAndQuoted : IRule
{
    public RuleCard Card { get; } = new(
        "R12", "Declined, and quoted", "Does nobody decline to comment whose house speaks unnamed elsewhere in the article?", [House.Ap], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var silent = sourcing.Statements.Where(statement => statement.Attribution.Assertion == Assertion.NoComment).ToList();
        if (silent.Count == 0) return Outcome.None("Nobody was found declining to comment.");
        if (sourcing.Unnamed.Count == 0) return Outcome.Pass("Somebody declines to comment, and no unnamed person speaks.");
        var speaking = sourcing.Unnamed.SelectMany(source => source.Statements).ToList();
        var pairs = silent.Select(quiet => (Quiet: quiet, Loud: speaking.FirstOrDefault(loud => Houses(quiet, sourcing).Overlaps(Houses(loud, sourcing)))))
            .Where(pair => pair.Loud is not null).ToList();
        return pairs.Count == 0
            ? Outcome.Pass("Those who decline to comment are of other houses than the unnamed sources, as far as the text tells.")
            : Outcome.Full("Somebody declines to comment while an unnamed source of what reads as the same house speaks.",
                pairs.SelectMany(pair => new[] { pair.Quiet, pair.Loud! }).Distinct().Select(statement => (statement, statement.Attribution.Source.Spans)));
    }

    /// <summary>Names in all that is said of the statement's source: what house it may be of.</summary>
    private static HashSet<string> Houses(Statement statement, Sourcing sourcing) =>
        [.. sourcing.Statements.Where(other => other == statement || (other.SourceKey is not null && other.SourceKey == statement.SourceKey))
            .SelectMany(other => Capitals.Of(Passage.Words(other.Text, other.Attribution.Source.Spans) ?? ""))];
}
