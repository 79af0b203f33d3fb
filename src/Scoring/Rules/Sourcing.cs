using Scoring.Articles;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Rules;

/// <summary>An article's statements and claims, as the rules look at them.</summary>
internal sealed class Sourcing
{
    private readonly Dictionary<string, Statement> _byId;

    /// <param name="statements">In reading order, the title's first; those that the engine is not sure enough of are passed over.</param>
    public Sourcing(Article article, IReadOnlyList<Statement> statements, IReadOnlyList<Claim> claims, Profile profile)
    {
        (Article, Profile) = (article, profile);
        Statements = [.. statements.Where(statement => statement.Attribution.Confidence >= profile.Reading.SureFrom)];
        _byId = Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        Claims = [.. claims.Where(claim => claim.Attributions.Any(_byId.ContainsKey))];
        IsFrontNamed = claims.Any(claim => claim.Prominence is Prominence.Headline or Prominence.Lead && !claim.IsUnnamed);
        Claimed = [.. Statements.Where(statement => statement.ExclusionUnder(profile) is null)];
        Unnamed = [.. Claimed.Where(IsUnnamedSpeaker).GroupBy(statement => statement.SourceKey).Select(same => new UnnamedSource(
            [.. same], [.. same.SelectMany(statement => statement.Attribution.Source.Details).DistinctBy(detail => detail.Kind)]))];
    }

    public Article Article { get; }

    public Profile Profile { get; }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Those that are part of a claim.</summary>
    public IReadOnlyList<Statement> Claimed { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Somebody named stands behind a claim of headline or lead, be the engine sure of it or not: then none may say that nobody does.</summary>
    public bool IsFrontNamed { get; }

    /// <summary>
    /// Distinct people, one or many, whom the article never names and the profile counts as unnamed. Not those who speak for a named
    /// organisation: it answers for them.
    /// </summary>
    public IReadOnlyList<UnnamedSource> Unnamed { get; }

    public IEnumerable<Statement> StatementsOf(Claim claim) => claim.Attributions.Where(_byId.ContainsKey).Select(id => _byId[id]);

    /// <summary>Claims that nobody named stands behind, and at least one unnamed speaker does.</summary>
    public IEnumerable<Claim> UnnamedClaims =>
        Claims.Where(claim => claim.IsUnnamed && StatementsOf(claim).Any(IsUnnamedSpeaker));

    public static bool IsUnnamedSpeaker(Statement statement) =>
        statement.Judgement.Naming == Naming.Unnamed
        && statement.Attribution.Source is { Class: SourceClass.UnnamedPerson or SourceClass.UnnamedGroup } source
        && !source.Has(DetailKind.Spokesperson);
}
