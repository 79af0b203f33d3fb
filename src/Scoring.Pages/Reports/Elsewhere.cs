using Scoring.Links;

namespace Scoring.Pages.Reports;

/// <summary>A claim of another article that says the same as one of the report shown, as far as their words tell.</summary>
/// <param name="Claim">Id of the claim in the report shown.</param>
/// <param name="Standing">On whose word it stands there.</param>
/// <param name="IsOnRecord">Nobody named stands behind it here, and there somebody does, figures included.</param>
/// <param name="Source">Who says it there; null for nobody.</param>
/// <param name="Words">The sentence there.</param>
/// <param name="Confidence">0 to 1: see <see cref="ClaimLikeness.Confidence"/>.</param>
/// <param name="ReportId">The other article's report.</param>
/// <param name="OtherClaim">Id of the claim in it.</param>
/// <param name="At">When the other article was published; when it came in, if that is not known.</param>
public sealed record ClaimElsewhere(
    string Claim, Standing Standing, bool IsOnRecord, string? Source, string Words, double Confidence, string ArticleId, string ReportId, string OtherClaim,
    string? Title, string? Outlet, DateTimeOffset At);

/// <summary>All claims of other articles that say the same as one of a report's.</summary>
/// <param name="Claims">What puts a claim on the record first, then the surest; of one claim and one other article the surest alone.</param>
/// <param name="Unnamed">Claims of the report behind which nobody named stands, and which are compared.</param>
public sealed record ReportElsewhere(string ArticleId, string ReportId, IReadOnlyList<ClaimElsewhere> Claims, int Unnamed)
{
    /// <summary>Claims of the report that another article puts on the record.</summary>
    public int OnRecord => Claims.Where(one => one.IsOnRecord).Select(one => one.Claim).Distinct().Count();

    public IReadOnlyList<ClaimElsewhere> Of(string claim) => [.. Claims.Where(one => one.Claim == claim)];
}
