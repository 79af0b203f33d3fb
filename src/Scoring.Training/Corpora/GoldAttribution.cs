using Scoring.Language.Attributions;
using Scoring.Language.Text;

namespace Scoring.Training.Corpora;

/// <summary>An attribution as annotated; spans are UTF-16 offsets.</summary>
/// <param name="Kind">Null where the corpus does not tell.</param>
internal sealed record GoldAttribution(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    AttributionKind? Kind = null);
