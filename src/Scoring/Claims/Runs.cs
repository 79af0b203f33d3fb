namespace Scoring.Claims;

/// <summary>
/// Lets neighbouring claims from the same sources in one paragraph share one weight: a spokesman quoted in four short sentences counts
/// as much as one quoted in a long one.
/// </summary>
internal static class Runs
{
    /// <param name="claims">In reading order, each with a weight of its own.</param>
    public static List<Claim> ShareWeights(IReadOnlyList<Claim> claims)
    {
        var shared = new List<Claim>(claims.Count);
        for (var from = 0; from < claims.Count;)
        {
            var to = from + 1;
            while (to < claims.Count && AreOfOneRun(claims[from], claims[to])) to++;
            var run = claims.Skip(from).Take(to - from).ToList();
            var weight = run.Max(claim => claim.Weight.Shared);
            shared.AddRange(run.Select(claim => claim with
            {
                Weight = claim.Weight with { Value = weight / run.Count, Run = run[0].Id, Shared = weight, SharedBy = run.Count },
            }));
            from = to;
        }

        return shared;
    }

    // By who says it first: a further source of one of them changes nothing for the others. Agentless claims have no source that could be the same.
    private static bool AreOfOneRun(Claim first, Claim second) =>
        first.Paragraph == second.Paragraph && first.Sources[0].Key is { } key && key == second.Sources[0].Key;
}
