using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Scores;

namespace Scoring.Claims;

/// <summary>One or more attributions with the same content, with all their sources: what is scored.</summary>
/// <param name="Id">"c1", "c2" … in reading order; a title's claims come first.</param>
/// <param name="Attributions">Ids of its attributions, in reading order; "t…" are those of a title given separately.</param>
/// <param name="Paragraph">1-based number of the paragraph of the most prominent attribution; 0 in a title given separately.</param>
/// <param name="IsDirect">Words of it stand in quotation marks.</param>
/// <param name="Loss">Points this claim costs the article: weight ÷ total weight × (100 − points), before caps.</param>
/// <param name="Inferred">
/// Sentences without an attribution of their own that seem to go on with it. Inferred by their wording, shown, and never scored.
/// </param>
/// <param name="Line">The claim in one line: place, source, what is told of it, points.</param>
public sealed record Claim(
    string Id,
    IReadOnlyList<string> Attributions,
    int Paragraph,
    Prominence Prominence,
    bool IsDirect,
    ClaimWeight Weight,
    ClaimLean Lean,
    Points Points,
    double Loss,
    IReadOnlyList<ClaimSource> Sources,
    Passage Inferred,
    string Line)
{
    /// <summary>Nobody named stands behind it.</summary>
    internal bool IsUnnamed => Lean.UnnamedWeight == Lean.TotalWeight;

    /// <summary>The engine is sure enough of it for a cap to hang on it.</summary>
    internal bool IsSureUnder(Profile profile) => Weight.Confidence >= profile.Uncertainty.DoubtBelow;
}

/// <summary>One distinct source of a claim.</summary>
/// <param name="Attribution">Where it is given; of several, the first.</param>
/// <param name="Key">Equal for the same source throughout the report; null for an agentless attribution, which is nobody.</param>
/// <param name="Words">Its words in the text, in a second-hand chain the innermost speaker's; null if it has none.</param>
/// <param name="Weight">Its share in the claim's lean, from the profile; above 0.</param>
/// <param name="Points">What it alone would give the claim; null for one who only passed on what a named speaker said.</param>
public sealed record ClaimSource(
    string Attribution,
    string? Key,
    Language.Sources.SourceClass Class,
    string? Name,
    string? Words,
    Naming Naming,
    double Weight,
    Points? Points);
