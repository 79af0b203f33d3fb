using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Claims;

/// <summary>Joins statements into claims and gives each its sources, lean, points and weight.</summary>
internal static class ClaimBuilder
{
    /// <param name="statements">In reading order; those that are no claims are passed over.</param>
    public static IReadOnlyList<Claim> Build(IReadOnlyList<Statement> statements, Profile profile)
    {
        var asserted = statements.Where(statement => statement.ExclusionUnder(profile) is null).ToList();
        var claims = SameContent.Groups(asserted).Select((group, index) => Build($"c{index + 1}", group, profile)).ToList();
        claims = Runs.ShareWeights(claims);
        var total = claims.Sum(claim => claim.Weight.Value);
        return [.. claims.Select(claim => claim with { Loss = Math.Round(claim.Weight.Value / total * (100 - claim.Points.Value), 4) })];
    }

    private static Claim Build(string id, List<Statement> group, Profile profile)
    {
        var sources = Sources(group, profile);
        // The place that counts most; of equals the one a reader meets first.
        var place = group.MaxBy(statement => profile.Prominence[statement.Prominence])!;
        var kind = group.Max(statement => profile.Kinds[statement.Attribution.Kind]);
        var prominence = profile.Prominence[place.Prominence];
        return new(
            id,
            [.. group.Select(statement => statement.Id)],
            place.Paragraph,
            place.Prominence,
            group.Any(statement => statement.Attribution.IsDirect),
            new(kind * prominence, kind, prominence, id, kind * prominence, 1),
            Lean(sources),
            ClaimPoints.Of(sources, profile.Corroboration),
            0,
            sources);
    }

    /// <summary>
    /// Each distinct source once, as its best attribution has it; all agentless attributions together are one nobody. In a second-hand
    /// chain the innermost speaker is the source; whoever passed on a named speaker's words unnamed stands beside it.
    /// </summary>
    private static List<ClaimSource> Sources(List<Statement> group, Profile profile)
    {
        var sources = new List<ClaimSource>();
        foreach (var same in group.GroupBy(statement => statement.SourceKey))
        {
            var best = same.MaxBy(statement => statement.Judgement.Points.Value)!;
            var source = best.Attribution.Source;
            sources.Add(new(best.Id, best.SourceKey, source.Class, source.Name, Passage.Words(best.Text, source.Spans),
                best.Judgement.Naming, best.Judgement.Weight, best.Judgement.Points));
            if (best.Judgement.Naming != Naming.Named) continue;
            sources.AddRange(SourceJudgement.UnnamedRelays(source, profile).Select(relay => new ClaimSource(
                best.Id, Passage.Words(best.Text, relay.Spans), relay.Class, relay.Name, Passage.Words(best.Text, relay.Spans),
                Naming.Unnamed, profile.Classes[relay.Class].Weight, null)));
        }

        return sources;
    }

    private static ClaimLean Lean(List<ClaimSource> sources)
    {
        var total = sources.Sum(source => source.Weight);
        var unnamed = sources.Where(source => source.Naming == Naming.Unnamed).Sum(source => source.Weight);
        return new(Math.Round(unnamed / total, 4), unnamed, total);
    }
}
