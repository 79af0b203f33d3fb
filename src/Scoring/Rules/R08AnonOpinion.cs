using System.Collections.Frozen;
using Scoring.Claims;
using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>
/// Praise or blame from behind anonymity. Catches "the minister is a disaster, an aide said"; not "the minister resigned, an aide said".
/// </summary>
internal sealed class R08AnonOpinion : IRule
{
    private static readonly FrozenSet<string> Evaluative = RuleWords.Set("Rules.evaluative");
    private static readonly FrozenSet<string> Judging = RuleWords.Set("Rules.judging");

    public RuleCard Card { get; } = new(
        "R08", "Unnamed opinion", "Do unnamed people keep to facts and leave praise and blame to those who sign for it?",
        [House.Ap, House.Npr, House.Guardian, House.PostOmbudsman], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var opinions = sourcing.UnnamedClaims.SelectMany(sourcing.StatementsOf).Where(Sourcing.IsUnnamedSpeaker)
            .Select(statement => (Statement: statement, Word: WordOf(statement))).Where(pair => pair.Word is not null).ToList();
        return opinions.Count == 0
            ? Outcome.Pass("No praise or blame from unnamed people was found.")
            : Outcome.Full($"{Quoting.Short(opinions[0].Word!)}{(opinions.Count > 1 ? $" and {Quoting.Count(opinions.Count - 1, "other judgement")}" : "")} from unnamed people reads as opinion rather than fact.",
                opinions.Select(pair => (pair.Statement, pair.Statement.Attribution.Content)));
    }

    private static string? WordOf(Statement statement) =>
        RuleWords.First(In(statement, statement.Attribution.Content), Evaluative) ?? RuleWords.First(In(statement, statement.Attribution.Cue), Judging);

    private static List<string> In(Statement statement, IReadOnlyList<TextSpan> spans) => [.. spans.SelectMany(span => RuleWords.Of(span.In(statement.Text)))];
}
