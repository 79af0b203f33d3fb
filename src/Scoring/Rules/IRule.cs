namespace Scoring.Rules;

/// <summary>One check of an article's sourcing. Each is a file of its own; <see cref="RuleBook"/> lists them.</summary>
internal interface IRule
{
    RuleCard Card { get; }

    Outcome Check(Sourcing sourcing);
}

/// <summary>What a rule is, for those who read or set it.</summary>
/// <param name="Id">"R01" to "R19".</param>
/// <param name="Title">A few words.</param>
/// <param name="Asks">What it looks for, in one sentence.</param>
/// <param name="IsAdvice">
/// On the labelled articles its failures were right less often than 9 times in 10, its warnings less than 3 in 4, or it was met too seldom to
/// tell: it never does more than warn, and says so.
/// </param>
public sealed record RuleCard(string Id, string Title, string Asks, IReadOnlyList<Asker> AskedBy, bool IsAdvice = false);
