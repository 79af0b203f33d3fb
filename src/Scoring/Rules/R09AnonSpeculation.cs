using System.Collections.Frozen;
using Scoring.Claims;

namespace Scoring.Rules;

/// <summary>
/// A guess from behind anonymity. Catches "the bank could fail within days, traders said"; not "the bank will open on Monday, officials said".
/// </summary>
internal sealed class R09AnonSpeculation : IRule
{
    private static readonly FrozenSet<string> Guessing = RuleWords.Set("Rules.guessing");

    public RuleCard Card { get; } = new(
        "R09", "Unnamed speculation", "Do unnamed people tell what is rather than what may be?", [House.Ap]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var guesses = sourcing.UnnamedClaims.SelectMany(sourcing.StatementsOf).Where(Sourcing.IsUnnamedSpeaker).Where(IsGuess).ToList();
        return guesses.Count == 0
            ? Outcome.Pass("No speculation from unnamed people was found.")
            : Outcome.Full($"{(guesses.Count == 1 ? "One statement" : $"{guesses.Count} statements")} from unnamed people {(guesses.Count == 1 ? "tells" : "tell")} what may be, not what is.",
                guesses.Select(statement => (statement, statement.Attribution.Content)));
    }

    private static bool IsGuess(Statement statement)
    {
        foreach (var span in statement.Attribution.Content)
        {
            var words = RuleWords.Of(span.In(statement.Text));
            // "They could not pay" tells what is.
            for (var i = 0; i + 1 < words.Count; i++) if (words[i] is "could" && words[i + 1] is "not" or "no") words[i] = "";
            if (RuleWords.First(words, Guessing) is not null) return true;
        }

        return false;
    }
}
