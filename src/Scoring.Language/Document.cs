using Scoring.Language.Attributions;

namespace Scoring.Language;

/// <summary>A text as read by one engine version. Immutable; offsets are into <see cref="Text"/>.</summary>
/// <param name="Text">The exact words that were analysed.</param>
/// <param name="Engine">The engine version: equal versions give equal documents for equal texts.</param>
/// <param name="Attributions">The outermost attributions, in reading order of their cues.</param>
public sealed record Document(string Text, string Engine, IReadOnlyList<Attribution> Attributions);
