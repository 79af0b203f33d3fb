using Scoring.Articles;
using Scoring.Claims;
using Scoring.Scores;

namespace Scoring.Reports;

/// <summary>All that is stored and shown of one article under one engine and one profile version.</summary>
/// <param name="Engine">The engine version that read the text.</param>
/// <param name="Claims">In reading order, a title's first.</param>
/// <param name="Attributions">The outermost ones, in reading order; offsets are into the article's text.</param>
/// <param name="TitleAttributions">Those of a title given separately; offsets are into that title.</param>
public sealed record Report(
    string Engine,
    ProfileStamp Profile,
    Article Article,
    ScoreCard Score,
    ReportCounts Counts,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<ReportAttribution> Attributions,
    IReadOnlyList<ReportAttribution> TitleAttributions);

/// <summary>Which house profile judged.</summary>
/// <param name="Version">The first 12 hexadecimal digits of the SHA-256 of the profile's canonical content.</param>
public sealed record ProfileStamp(string Name, string Version);
