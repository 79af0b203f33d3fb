using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Reports;

/// <summary>Counts what stands beside the score.</summary>
internal static class Counting
{
    public static ReportCounts Of(IReadOnlyList<Statement> statements, IReadOnlyList<Claim> claims)
    {
        var body = statements.Where(statement => !statement.IsInTitle).ToList();
        int named = Number(Naming.Named), unnamed = Number(Naming.Unnamed);
        var sources = body.Where(statement => statement.SourceKey is not null && statement.Judgement.Naming != Naming.NotCounted)
            .GroupBy(statement => statement.SourceKey).ToList();
        var namedSources = sources.Count(source => source.Any(statement => statement.Judgement.Naming == Naming.Named));
        return new(
            body.Count,
            Tally(body, statement => statement.Attribution.Source.Class),
            Tally(body, statement => statement.Attribution.Kind),
            named,
            unnamed,
            body.Count(statement => statement.Attribution.Source.Class == SourceClass.NoSource),
            Number(Naming.NotCounted),
            body.Count(statement => statement.Attribution.Kind == AttributionKind.Attitude),
            body.Count(statement => statement.Attribution.Assertion == Assertion.NoComment),
            body.Count(statement => statement.Attribution.Assertion == Assertion.Question),
            claims.Count,
            claims.Count(claim => claim.Lean.UnnamedWeight == 0),
            claims.Count(claim => claim.Lean.UnnamedWeight > 0 && claim.Lean.UnnamedWeight < claim.Lean.TotalWeight),
            claims.Count(claim => claim.IsUnnamed),
            sources.Count,
            namedSources,
            sources.Count - namedSources,
            named + unnamed == 0 ? null : Math.Round((double)unnamed / (named + unnamed), 4),
            claims.Count == 0 ? null : Math.Round(claims.Average(claim => claim.Lean.Value), 4));

        int Number(Naming naming) => body.Count(statement => statement.Judgement.Naming == naming);
    }

    private static SortedDictionary<T, int> Tally<T>(IReadOnlyList<Statement> statements, Func<Statement, T> by)
        where T : struct, Enum
    {
        var tally = new SortedDictionary<T, int>();
        foreach (var value in Enum.GetValues<T>()) tally[value] = statements.Count(statement => by(statement).Equals(value));
        return tally;
    }
}
