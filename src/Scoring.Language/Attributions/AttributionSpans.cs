using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>The bare spans of an attribution: what extraction finds, or what a gold annotation gives.</summary>
public sealed record AttributionSpans(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content);
