namespace Scoring.Rules;

/// <summary>Unnamed sources in a story that nobody signs. Catches an article without a byline; not one by two reporters.</summary>
internal sealed class R17NoByline : IRule
{
    public RuleCard Card { get; } = new("R17", "Byline", "Is a story with unnamed sources signed?", [House.Ap]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        return sourcing.Article.Bylines is { Count: > 0 }
            ? Outcome.Pass("The story has a byline.")
            : Outcome.Full("Unnamed people speak, and no byline came with the article.", sourcing.Unnamed);
    }
}
