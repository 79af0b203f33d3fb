using System.Collections.Frozen;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Reports;

namespace Scoring.Rules;

/// <summary>
/// Another outlet's unnamed source at second hand. Catches "media reports said" (which?) and, as a warning, "The Herald quoted two
/// officials"; not "The Herald quoted the mayor".
/// </summary>
internal sealed class R14SecondHandAnon : IRule
{
    private static readonly FrozenSet<string> Media = RuleWords.Set("Rules.media");

    public RuleCard Card { get; } = new(
        "R14", "Second-hand anonymity", "Are other outlets' unnamed sources left to them, or at least the outlet named?", [House.Afp, House.Ap], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var nameless = sourcing.Claimed.Where(IsNamelessOutlet).ToList();
        var named = sourcing.Unnamed.SelectMany(source => source.Statements).Where(statement => statement.IsSecondHand).ToList();
        if (nameless.Count > 0)
        {
            return Outcome.Full($"{Quoting.Short(Passage.Words(nameless[0].Text, nameless[0].Attribution.Source.Spans)!)} does not tell which outlet had it.",
                nameless.Select(statement => (statement, statement.Attribution.Source.Spans)));
        }

        if (named.Count > 0)
        {
            return Outcome.Lesser("What another outlet has from unnamed sources is repeated; whether it was checked was not found in the text.",
                named.Select(statement => (statement, statement.Attribution.Source.Spans)));
        }

        return sourcing.Claimed.Any(statement => statement.IsSecondHand)
            ? Outcome.Pass("What is taken from other outlets has an outlet and a source that are named.")
            : Outcome.None("Nothing taken from another outlet was found.");
    }

    private static bool IsNamelessOutlet(Statement statement) =>
        statement.Attribution.Source.Class == SourceClass.UnnamedDocument && statement.Attribution.Via.Count == 0
        && Passage.Words(statement.Text, statement.Attribution.Source.Spans) is { } words
        && RuleWords.First(RuleWords.Of(words), Media) is not null && !Capitals.Of(BeginsSentence(statement) ? words[0..1].ToLowerInvariant() + words[1..] : words).Any();

    private static bool BeginsSentence(Statement statement)
    {
        var before = statement.Text.AsSpan(0, statement.Attribution.Source.Spans[0].Start).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '”' or '"';
    }
}
