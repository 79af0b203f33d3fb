using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Claims;

/// <summary>Joins statements into claims and gives each its sources, lean, points and weight.</summary>
internal static class ClaimBuilder
{
    private static readonly Passage None = new([], null);

    /// <summary>Each claim's lean, points and weight for itself, from its statements in reading order.</summary>
    /// <param name="groups">None is empty.</param>
    public static IReadOnlyList<Claim> Build(IReadOnlyList<IReadOnlyList<Statement>> groups, Profile profile) =>
        [.. groups.Select((group, index) => Build($"c{index + 1}", group, profile))];

    /// <summary>Claims that were built each for itself, with the weight that runs of them share and what each costs.</summary>
    public static IReadOnlyList<Claim> Weigh(IReadOnlyList<Claim> alone)
    {
        var claims = Runs.ShareWeights(alone);
        var total = claims.Sum(claim => claim.Weight.Value);
        return [.. claims.Select(claim => claim with { Loss = Math.Round(claim.Weight.Value / total * (100 - claim.Points.Value), 4) })];
    }

    /// <summary>Adds what is for readers: the claim in a line, and the sentences that seem to go on with it.</summary>
    public static IReadOnlyList<Claim> Describe(IReadOnlyList<Claim> claims, IReadOnlyList<Statement> statements)
    {
        var byId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var continuation = new Continuation(statements);
        return [.. claims.Select(claim =>
        {
            var best = byId[claim.Sources.MaxBy(source => source.Points?.Value ?? -1)!.Attribution];
            var body = claim.Attributions.Select(id => byId[id]).Where(one => !one.IsInTitle).ToList();
            return claim with
            {
                Line = ClaimLine.Of(best, claim.Paragraph, claim.Sources.Count - 1, claim.Points.Value),
                Inferred = body.Count == 0 ? None : Passage.Of(body[0].Text, [.. body.SelectMany(continuation.After).Distinct()]),
            };
        })];
    }

    /// <summary>One claim by itself.</summary>
    public static Claim Build(string id, IReadOnlyList<Statement> group, Profile profile)
    {
        var sources = Sources(group, profile);
        // The place that counts most; of equals the one a reader meets first.
        var place = group.MaxBy(statement => profile.Prominence[statement.Prominence])!;
        var kind = group.Max(statement => profile.Kinds[statement.Attribution.Kind]);
        var prominence = profile.Prominence[place.Prominence];
        // Never 0, so that an article with a claim has a score.
        var confidence = Math.Max(0.01, place.Attribution.Confidence);
        var weight = Math.Round(kind * prominence * confidence, 4);
        return new(
            id,
            [.. group.Select(statement => statement.Id)],
            place.Paragraph,
            place.Prominence,
            group.Any(statement => statement.Attribution.IsDirect),
            new(weight, kind, prominence, confidence, id, weight, 1),
            Lean(sources),
            ClaimPoints.Of(sources, profile.Corroboration),
            0,
            sources,
            None,
            "");
    }

    /// <summary>
    /// Each distinct source once, as its best attribution has it; all agentless attributions together are one nobody. In a second-hand
    /// chain the innermost speaker is the source; whoever passed on a named speaker's words unnamed stands beside it.
    /// </summary>
    private static List<ClaimSource> Sources(IReadOnlyList<Statement> group, Profile profile)
    {
        var sources = new List<ClaimSource>();
        // A headline has no sources of its own: its "sources" and "officials" are those of the story under it.
        var told = group.FirstOrDefault(statement => !IsHeadlineOfUnnamed(statement) && statement.Judgement.Naming == Naming.Unnamed && statement.SourceKey is not null);
        foreach (var same in group.GroupBy(statement => told is not null && IsHeadlineOfUnnamed(statement) ? told.SourceKey : statement.SourceKey))
        {
            var best = same.MaxBy(statement => statement.Judgement.Points.Value)!;
            var source = best.Attribution.Source;
            sources.Add(new(best.Id, best.SourceKey, source.Class, source.Name, best.SpeakerWords,
                best.Judgement.Naming, best.Judgement.Weight, best.Judgement.Points));
            if (best.Judgement.Naming != Naming.Named) continue;
            sources.AddRange(SourceJudgement.UnnamedRelays(source, profile).Select(relay => new ClaimSource(
                best.Id, Passage.Words(best.Text, relay.Spans), relay.Class, relay.Name, Passage.Words(best.Text, relay.Spans),
                Naming.Unnamed, profile.Classes[relay.Class].Weight, null)));
        }

        return sources;
    }

    private static bool IsHeadlineOfUnnamed(Statement statement) => statement.Prominence == Prominence.Headline && statement.Judgement.Naming == Naming.Unnamed;

    private static ClaimLean Lean(List<ClaimSource> sources)
    {
        var total = sources.Sum(source => source.Weight);
        var unnamed = sources.Where(source => source.Naming == Naming.Unnamed).Sum(source => source.Weight);
        return new(Math.Round(unnamed / total, 4), unnamed, total);
    }
}
