using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>Source, cue and content found in a text (PARC, PolNeAR): who, by which words, is given as holding or saying what.</summary>
/// <param name="Id">"a1", "a2" … in reading order of the cues; a child is "a1.1". Unique in the text.</param>
/// <param name="Cue">The words that attribute ("said", "according to", a colon); sorted, not empty.</param>
/// <param name="Content">What is attributed; sorted, in one or more pieces, seldom none.</param>
/// <param name="Via">Outlets other than the article's own that the text names as having got or carried it, outermost first.</param>
/// <param name="Confidence">Probability, 0 to 1, that this is an attribution with this source; rounded to 2 decimals.</param>
/// <param name="IsDirect">The content holds words in quotation marks.</param>
/// <param name="Children">Attributions inside this one's content. They are no claims of their own.</param>
public sealed record Attribution(
    string Id,
    AttributionKind Kind,
    Source Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<string> Via,
    double Confidence,
    Assertion Assertion,
    bool IsDirect,
    IReadOnlyList<Attribution> Children);
