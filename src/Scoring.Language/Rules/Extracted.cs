using Scoring.Language.Attributions;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>What extraction finds: spans and kind, before sources are resolved and classed.</summary>
/// <param name="Source">Empty if agentless.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Extracted(
    IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, AttributionKind Kind, double Confidence);
