using Scoring.Claims;
using Scoring.Profiles;

namespace Scoring.Scores;

/// <summary>The weighted mean of the claims' points under the profile's caps.</summary>
/// <param name="Value">Unrounded, 0 to 100, to 4 decimals; null without claims.</param>
/// <param name="TotalWeight">Sum of the claims' weights.</param>
/// <param name="Derivation">From the mean over the caps to the rounded value.</param>
internal sealed record ScoreSum(double? Value, double TotalWeight, IReadOnlyList<DerivationStep> Derivation)
{
    public int? Rounded => Value is { } value ? Round(value) : null;

    public static ScoreSum Of(IReadOnlyList<Claim> claims, Profile profile)
    {
        if (claims.Count == 0) return new(null, 0, []);
        var total = claims.Sum(claim => claim.Weight.Value);
        var sum = new Derivation();
        sum.Add("mean", "weighted mean of the claims' points", claims.Sum(claim => claim.Weight.Value * claim.Points.Value) / total);
        // A cap takes many points for one reason, so it must not hang on what may be no claim at all: the mean counts that as far as it is one.
        var sure = claims.Where(claim => claim.IsSureUnder(profile)).ToList();
        var first = sure.Where(claim => claim.Prominence is Prominence.Headline or Prominence.Lead).ToList();
        if (first.Count > 0 && first.All(claim => claim.IsUnnamed))
            sum.Lower("caps.unnamedLead", "headline and lead, as far as the engine is sure, rest on unnamed sources alone", profile.Caps.UnnamedLead);
        if (sure.Count > 0 && sure.All(claim => claim.IsUnnamed)) sum.Lower("caps.nobodyNamed", "no claim has a named source", profile.Caps.NobodyNamed);
        var value = sum.Value;
        sum.Add("rounding", "rounded", Round(value) - value);
        return new(value, total, sum.Steps);
    }

    public static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
