namespace Scoring.Rules;

/// <summary>
/// Word for word, and from whom the reader is not told. Catches “It is a hole in the fuselage,” one of them said; not one or two words in
/// quotation marks within a report.
/// </summary>
internal sealed class R11AnonDirectQuote : IRule
{
    public RuleCard Card { get; } = new(
        "R11", "Unnamed quotation", "Are words in quotation marks left to those who are named?", [House.Nyt]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var quoted = sourcing.Unnamed.SelectMany(source => source.Statements)
            .Where(statement => Quoting.QuotedWords(statement) >= sourcing.Profile.Reading.QuotedWords).ToList();
        return quoted.Count == 0
            ? Outcome.Pass("No unnamed source is quoted word for word.")
            : Outcome.Full($"Unnamed sources are quoted word for word {(quoted.Count == 1 ? "once" : $"{quoted.Count} times")}.",
                quoted.Select(statement => (statement, statement.Attribution.Content)));
    }
}
