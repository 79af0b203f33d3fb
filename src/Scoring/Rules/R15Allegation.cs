using System.Collections.Frozen;
using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// A grave charge from nobody who can be asked. Catches "he took bribes, a former colleague said" with no answer from him; not the same
/// beside "he denied it".
/// </summary>
internal sealed class R15Allegation : IRule
{
    private static readonly FrozenSet<string> Wrongs = RuleWords.Set("Rules.wrongs");
    private static readonly FrozenSet<string> Answers = RuleWords.Set("Rules.answers");

    public RuleCard Card { get; } = new(
        "R15", "Allegation without a name", "Is a grave charge by unnamed people borne out by somebody, or answered?", [House.Bbc, House.Guardian], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var charges = sourcing.Claims.Where(claim => claim.IsUnnamed)
            .SelectMany(sourcing.StatementsOf).Where(statement => IsSpeakerOrNobody(statement) && IsCharge(statement)).ToList();
        if (charges.Count == 0) return Outcome.None("No grave charge by unnamed people was found.");
        return sourcing.Statements.Any(IsAnswer)
            ? Outcome.Pass("A grave charge by unnamed people stands beside an answer.")
            : Outcome.Full($"{(charges.Count == 1 ? "A grave charge" : $"{charges.Count} grave charges")} by nobody named; no second source and no answer were found in the text.",
                charges.Select(statement => (statement, statement.Attribution.Content)));
    }

    private static bool IsSpeakerOrNobody(Statement statement) =>
        Sourcing.IsUnnamedSpeaker(statement) || statement.Attribution.Source.Class == SourceClass.NoSource;

    private static bool IsCharge(Statement statement) =>
        statement.Attribution.Content.Any(span => RuleWords.First(RuleWords.Of(span.In(statement.Text)), Wrongs) is not null);

    /// <summary>"denied", "rejected the charge", "declined to comment": the other side was asked.</summary>
    private static bool IsAnswer(Statement statement) => statement.Attribution.Assertion == Assertion.NoComment
        || (statement.Judgement.Naming == Naming.Named && statement.Attribution.Cue.Any(span => RuleWords.First(RuleWords.Of(span.In(statement.Text)), Answers) is not null));
}
