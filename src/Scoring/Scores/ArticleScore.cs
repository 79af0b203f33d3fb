using Scoring.Claims;
using Scoring.Profiles;

namespace Scoring.Scores;

/// <summary>The article's score: the weighted mean of its claims' points under the profile's caps.</summary>
internal static class ArticleScore
{
    private static readonly string[] Notes =
    [
        "The score rates how openly the article is sourced, not whether it is true.",
        "A role, a reason for anonymity, a stated number of people or a way of knowing counts only where the engine found its words; "
            + "not found does not mean that it is not there.",
        "A source's motive, and whether its words are opinion or speculation, are not read from the text yet and change no points.",
    ];

    public static ScoreCard Of(IReadOnlyList<Claim> claims, Profile profile)
    {
        if (claims.Count == 0) return new(null, ScoreCard.NotApplicable, 0, [], ["No claim was found: there is nothing to score.", .. Notes]);
        var total = claims.Sum(claim => claim.Weight.Value);
        var sum = new Derivation();
        sum.Add("mean", "weighted mean of the claims' points", claims.Sum(claim => claim.Weight.Value * claim.Points.Value) / total);
        var first = claims.Where(claim => claim.Prominence is Prominence.Headline or Prominence.Lead).ToList();
        if (first.Count > 0 && first.All(IsUnnamed))
            sum.Lower("caps.unnamedLead", "headline and lead rest on unnamed sources alone", profile.Caps.UnnamedLead);
        if (claims.All(IsUnnamed)) sum.Lower("caps.nobodyNamed", "no claim has a named source", profile.Caps.NobodyNamed);
        var value = (int)Math.Round(sum.Value, MidpointRounding.AwayFromZero);
        sum.Add("rounding", "rounded", value - sum.Value);
        return new(value, profile.Bands.First(band => value >= band.From).Name, total, sum.Steps, Notes);
    }

    private static bool IsUnnamed(Claim claim) => claim.Lean.UnnamedWeight == claim.Lean.TotalWeight;
}
