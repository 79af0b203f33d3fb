using Scoring.Language.Text;

namespace Scoring.Pages.Texts;

/// <summary>A run of text in which the same marks apply.</summary>
/// <param name="Marks">What shows first; empty for plain text.</param>
/// <param name="Anchors">Marks with a label that begin here.</param>
/// <param name="Labels">Marks with a label to show that end here.</param>
public sealed record Segment(TextSpan Span, IReadOnlyList<Mark> Marks, IReadOnlyList<Mark> Anchors, IReadOnlyList<Mark> Labels);
