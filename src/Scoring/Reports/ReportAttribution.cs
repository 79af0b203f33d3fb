using Scoring.Claims;
using Scoring.Language.Attributions;

namespace Scoring.Reports;

/// <summary>An attribution as the report shows it: with its words, and with what became of it.</summary>
/// <param name="Id">"a1" in the text, "t1" in a title given separately, "a1.1" for a child.</param>
/// <param name="Via">Outlets other than the article's own named as having got or carried it, outermost first.</param>
/// <param name="Confidence">0 to 1: that this is an attribution with this source.</param>
/// <param name="Claim">Id of the claim that it is part of; null for a child and where <paramref name="Exclusion"/> says why not.</param>
/// <param name="Exclusion">Why it is no claim; null for a child, which is shown only, and for what is one.</param>
/// <param name="Children">Attributions inside this one's content.</param>
public sealed record ReportAttribution(
    string Id,
    AttributionKind Kind,
    ReportSource Source,
    Passage Cue,
    Passage Content,
    IReadOnlyList<string> Via,
    double Confidence,
    Assertion Assertion,
    bool IsDirect,
    string? Claim,
    Exclusion? Exclusion,
    IReadOnlyList<ReportAttribution> Children);
