using System.Collections.Frozen;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Reports;

namespace Scoring.Rules;

/// <summary>
/// Papers that are not public, and no word on how the outlet came by them. Catches "internal e-mails show"; not "e-mails obtained by the
/// Ledger show", nor "the annual report shows".
/// </summary>
internal sealed class R16DocumentProvenance : IRule
{
    // How far around a paper's mention its provenance is looked for, in characters: about the sentence before and the one after.
    private const int Around = 300;

    private static readonly FrozenSet<string> Papers = RuleWords.Set("Rules.papers");
    private static readonly FrozenSet<string> Public = RuleWords.Set("Rules.public-papers");
    private static readonly FrozenSet<string> Provenance = RuleWords.Set("Rules.provenance");

    public RuleCard Card { get; } = new(
        "R16", "Where papers come from", "Does the text tell how the outlet came by papers that are not public?", [House.Ap], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var papers = sourcing.Claimed.Where(IsPaper).ToList();
        if (papers.Count == 0) return Outcome.None("No papers that are not public were found.");
        // Told once for all: "released under the records law".
        var without = papers.Exists(HasProvenance) ? [] : papers;
        return without.Count == 0
            ? Outcome.Pass("The text tells how the papers came to be known.")
            : Outcome.Full($"How {Quoting.Short(Passage.Words(without[0].Text, without[0].Attribution.Source.Spans)!)} came to the outlet was not found in the text.",
                without.Select(statement => (statement, statement.Attribution.Source.Spans)));
    }

    private static bool IsPaper(Statement statement)
    {
        if (statement.Attribution.Source.Class is not (SourceClass.Document or SourceClass.UnnamedDocument)) return false;
        if (Passage.Words(statement.Text, statement.Attribution.Source.Spans) is not { } words) return false;
        var all = RuleWords.Of(words);
        return RuleWords.First(all, Papers) is not null && RuleWords.First(all, Public) is null;
    }

    private static bool HasProvenance(Statement statement)
    {
        var spans = statement.Attribution.Source.Spans;
        var from = Math.Max(0, spans[0].Start - Around);
        var around = new TextSpan(from, Math.Min(statement.Text.Length, spans[^1].End + Around));
        return RuleWords.First(RuleWords.Of(around.In(statement.Text)), Provenance) is not null;
    }
}
