using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Reports;

/// <summary>
/// Figures beside the score, over the outermost attributions of the text. A title's attributions are shown apart and counted only
/// where they are claims.
/// </summary>
/// <param name="Attributions">All of them; the sum of <paramref name="Named"/>, <paramref name="Unnamed"/> and <paramref name="NotCounted"/>.</param>
/// <param name="ByClass">Every class, also with 0.</param>
/// <param name="ByKind">Every kind, also with 0.</param>
/// <param name="Unnamed">Agentless ones included.</param>
/// <param name="Agentless">Of the unnamed, those of class <c>no_source</c>.</param>
/// <param name="NotCounted">The writer speaking, and what is no attribution.</param>
/// <param name="Attitudes">Thoughts, wishes and plans: shown, and apart from the claims.</param>
/// <param name="Claims">All claims, a title's among them.</param>
/// <param name="NamedClaims">Of lean 0.</param>
/// <param name="MixedClaims">Of a lean between 0 and 1.</param>
/// <param name="UnnamedClaims">Of lean 1.</param>
/// <param name="DistinctSources">Sources told apart as the text describes them; agentless attributions have none.</param>
/// <param name="UnnamedShareOfAttributions">Unnamed ÷ (named + unnamed), 0 to 1, to 4 decimals; null if there are none.</param>
/// <param name="UnnamedShareOfClaims">Mean lean of the claims, 0 to 1, to 4 decimals; null if there are none.</param>
public sealed record ReportCounts(
    int Attributions,
    IReadOnlyDictionary<SourceClass, int> ByClass,
    IReadOnlyDictionary<AttributionKind, int> ByKind,
    int Named,
    int Unnamed,
    int Agentless,
    int NotCounted,
    int Attitudes,
    int NoComments,
    int Questions,
    int Claims,
    int NamedClaims,
    int MixedClaims,
    int UnnamedClaims,
    int DistinctSources,
    int DistinctNamedSources,
    int DistinctUnnamedSources,
    double? UnnamedShareOfAttributions,
    double? UnnamedShareOfClaims);
