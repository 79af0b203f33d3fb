using Scoring.Language.Attributions;

namespace Scoring.Language.Extraction;

/// <summary>An attribution as the learned extractor finds it.</summary>
/// <param name="Spans">Source (one span or none), cue (one span) and content pieces.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is one with this source and content; rounded to 2 decimals.</param>
internal sealed record ExtractedAttribution(AttributionSpans Spans, AttributionKind Kind, double Confidence);
