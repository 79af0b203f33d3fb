using Scoring.Language.Text;

namespace Scoring.Explanations;

/// <summary>One step on the way from 100 down to the score.</summary>
/// <param name="Words">What costs the points, without a full stop.</param>
/// <param name="Change">Negative; the rounding alone may be positive.</param>
/// <param name="Result">100 plus all changes up to this one; the last one's is the score.</param>
/// <param name="Claim">The claim that costs them; null for a cap and for the rounding.</param>
/// <param name="Attribution">Where its words stand: the attribution of its best source; "t…" is one of the title.</param>
/// <param name="Spans">Words of its source, or of its cue where nobody is given.</param>
/// <param name="Text">The words at the spans, joined by one space; null if there are none.</param>
public sealed record WaterfallStep(string Words, double Change, double Result, string? Claim, string? Attribution, IReadOnlyList<TextSpan> Spans, string? Text);
