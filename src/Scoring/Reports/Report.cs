using Scoring.Articles;
using Scoring.Scores;

namespace Scoring.Reports;

/// <summary>All that is stored and shown of one article under one engine and one profile version.</summary>
public sealed record Report(string Engine, ProfileStamp Profile, Article Article, ScoreCard Score, ReportCounts Counts);

/// <summary>Which house profile judged; the version is a hash of its canonical content.</summary>
public sealed record ProfileStamp(string Name, string Version);

/// <param name="UnnamedShareOfAttributions">0 to 1; null if there are none.</param>
/// <param name="UnnamedShareOfClaims">0 to 1; null if there are none.</param>
public sealed record ReportCounts(int Attributions, int Claims, double? UnnamedShareOfAttributions, double? UnnamedShareOfClaims);
