using Scoring.Claims;
using Scoring.Language;
using Scoring.Profiles;
using Scoring.Scores;

namespace Scoring;

/// <summary>Statements, claims and score of one article, which can be judged anew with something changed.</summary>
internal sealed class Judgement
{
    // Judging anew takes time in proportion to the statements: fewer tries for an article with many of them.
    private const int MostStatementsJudgedAnew = 100_000, FewestTries = 4, MostTries = 24;

    private readonly List<List<Statement>> _groups;
    private readonly IReadOnlyList<Claim> _alone;

    private Judgement(List<Statement> statements, Profile profile)
    {
        (Statements, Profile) = (statements, profile);
        _groups = SameContent.Groups([.. statements.Where(statement => statement.ExclusionUnder(profile) is null)]);
        _alone = ClaimBuilder.Build(_groups, profile);
        Claims = ClaimBuilder.Weigh(_alone);
        Sum = ScoreSum.Of(Claims, profile);
    }

    public Profile Profile { get; }

    /// <summary>In reading order, the title's first.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public ScoreSum Sum { get; }

    /// <summary>How often this article may be judged anew for ranges and counterfactuals.</summary>
    public int Tries => Math.Clamp(MostStatementsJudgedAnew / Math.Max(1, Statements.Count), FewestTries, MostTries);

    /// <param name="outlet">The article's own; null if it is not known.</param>
    public static Judgement Of(Document body, Document? title, string? outlet, Profile profile) =>
        new(StatementReader.Read(body, title, outlet, profile), profile);

    /// <summary>The score with some statements replaced by others, in their claim; by none takes one away.</summary>
    /// <param name="changed">Ids of the statements to replace: only their claims are built anew.</param>
    public ScoreSum With(IReadOnlySet<string> changed, Func<Statement, IEnumerable<Statement>> change)
    {
        var claims = new List<Claim>(_alone.Count);
        for (var i = 0; i < _groups.Count; i++)
        {
            if (!_groups[i].Exists(statement => changed.Contains(statement.Id))) claims.Add(_alone[i]);
            else if (_groups[i].SelectMany(statement => changed.Contains(statement.Id) ? change(statement) : [statement]).ToList() is { Count: > 0 } group)
                claims.Add(ClaimBuilder.Build(_alone[i].Id, group, Profile));
        }

        return ScoreSum.Of(Runs.ShareWeights(claims), Profile);
    }
}
