using System.Globalization;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Rules;

namespace Scoring.Explanations;

/// <summary>An article's sourcing in two sentences, put together from counts and findings: nothing in it is free invention.</summary>
internal static class Summary
{
    /// <param name="claims">All of the article's, also those that the rules pass over.</param>
    public static string Of(IReadOnlyList<Claim> claims, Sourcing sourcing, IReadOnlyList<Finding> findings)
    {
        if (claims.Count == 0) return "No statement of anybody was found in this article. There is nothing to score.";
        return $"{Behind(claims, sourcing.Profile)} {Gravest(claims, sourcing, findings)}";
    }

    /// <summary>"Of 14 claims, 9 have somebody named behind them, 4 rest on unnamed sources alone and one on nobody; the lead rests on …."</summary>
    private static string Behind(IReadOnlyList<Claim> claims, Profile profile)
    {
        var nobody = claims.Count(claim => claim.Sources.All(source => source.Class is SourceClass.NoSource or SourceClass.Author));
        var unnamed = claims.Count(claim => claim.IsUnnamed) - nobody;
        var named = claims.Count - unnamed - nobody;
        var lead = claims.Where(claim => claim.Prominence is Prominence.Headline or Prominence.Lead).ToList();
        var leadWords = !lead.Any(claim => claim.IsSureUnder(profile)) ? "" : lead.All(claim => claim.IsUnnamed)
            ? "; headline and lead have nobody named behind them" : lead.Any(claim => claim.IsUnnamed)
            ? "; headline and lead rest on named and unnamed sources" : "; headline and lead have somebody named behind them";
        if (claims.Count == 1) return $"Its one claim {(named == 1 ? "has somebody named behind it" : unnamed == 1 ? "rests on unnamed sources alone" : "has nobody given for it")}.";
        var all = string.Create(CultureInfo.InvariantCulture, $"{claims.Count} claims");
        if (named == claims.Count) return $"All {all} have somebody named, an institution or a document behind them.";
        var parts = new List<string>();
        if (named > 0) parts.Add($"{Number(named)} {(named == 1 ? "has" : "have")} somebody named, an institution or a document behind {(named == 1 ? "it" : "them")}");
        if (unnamed > 0) parts.Add($"{Number(unnamed)} {(unnamed == 1 ? "rests" : "rest")} on unnamed sources alone");
        if (nobody > 0) parts.Add($"for {Number(nobody)} nobody is given");
        return $"Of {all}, {(parts.Count == 1 ? parts[0] : string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1])}{leadWords}.";
    }

    private static string Gravest(IReadOnlyList<Claim> claims, Sourcing sourcing, IReadOnlyList<Finding> findings)
    {
        var failed = findings.Where(finding => finding.Verdict == Verdict.Fail).ToList();
        if (failed.Count == 0)
        {
            if (sourcing.Unnamed.Count == 0) return $"No unnamed person was found speaking in it{Remaining(claims)}.";

            // No number: the rules leave out papers and what they are unsure of, so theirs is not the count of sources beside the score.
            return "Unnamed people speak in it, and no rule of this house fails.";
        }

        // The rules' own words, which name what was and was not found.
        var first = failed[0].Words;
        return failed.Count == 1 ? first : $"{first.TrimEnd('.')}; {Quoting.Count(failed.Count - 1, "further rule fails", "further rules fail")}.";
    }

    /// <summary>What unnamed claims rest on where no unnamed person was found; of agentless ones it is told that nobody is given.</summary>
    private static string Remaining(IReadOnlyList<Claim> claims)
    {
        var unnamed = claims.Where(claim => claim.IsUnnamed).SelectMany(claim => claim.Sources)
            .Select(source => source.Class).Where(one => one is not (SourceClass.NoSource or SourceClass.Author)).ToList();
        return unnamed.Count == 0 ? "" : unnamed.All(one => one == SourceClass.UnnamedDocument) ? "; what is not named are papers"
            : "; what is not named are papers or speak for a named house, or it is too unsure for the rules";
    }

    private static string Number(int count) => count == 1 ? "one" : count.ToString(CultureInfo.InvariantCulture);
}
