using Scoring.Profiles;
using Scoring.Scores;

namespace Scoring.Claims;

/// <summary>Points of a claim: those of its best source, and what further distinct sources do for it.</summary>
internal static class ClaimPoints
{
    public static Points Of(IReadOnlyList<ClaimSource> sources, CorroborationRule rule)
    {
        var judged = sources.Where(source => source.Points is not null).ToList();
        var best = judged.MaxBy(source => source.Points!.Value)!;
        var sum = new Derivation();
        sum.Add($"source.{best.Attribution}", judged.Count == 1 ? "its source" : "the best of its sources", best.Points!.Value);
        // Nobody (an agentless attribution) corroborates nothing.
        foreach (var other in judged.Where(source => source != best && source.Key is not null && source.Naming == Naming.Unnamed))
            sum.Add($"corroboration.{other.Attribution}", "another unnamed source", Math.Min(rule.UnnamedAdd, Math.Max(0, rule.UnnamedCeiling - sum.Value)));
        if (judged.Any(source => source != best && source.Naming == Naming.Named))
            sum.Raise("corroboration.namedFloor", "another named source", rule.NamedFloor);
        return sum.ToPoints();
    }
}
