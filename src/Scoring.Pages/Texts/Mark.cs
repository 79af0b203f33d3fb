using Scoring.Language.Text;

namespace Scoring.Pages.Texts;

/// <summary>Which part of an attribution words are. Where several meet, the later one is what shows.</summary>
public enum MarkPart
{
    Content,

    /// <summary>Who passed on what the source said: an outlet, in a second-hand chain.</summary>
    Via,

    /// <summary>Who said it; in a chain the innermost speaker, whose class counts.</summary>
    Source,
    Cue,
}

/// <summary>One piece of one attribution, to be marked in a text.</summary>
/// <param name="Depth">0 for an outermost attribution, 1 for one inside its content, and so on: of equal parts the deepest shows.</param>
/// <param name="Key">What the piece leads to: the id of the attribution's row.</param>
/// <param name="Label">On the first piece of a cue alone, which is the attribution's anchor: the number shown behind it, or "".</param>
public sealed record Mark(TextSpan Span, string Attribution, MarkPart Part, Voice Voice, int Depth, string Key, string? Label = null);
