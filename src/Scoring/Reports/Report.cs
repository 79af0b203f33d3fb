using Scoring.Articles;
using Scoring.Claims;
using Scoring.Explanations;
using Scoring.Rules;
using Scoring.Scores;

namespace Scoring.Reports;

/// <summary>All that is stored and shown of one article under one engine and one profile version.</summary>
/// <param name="Engine">The engine version that read the text.</param>
/// <param name="Summary">The article's sourcing in two sentences, put together from counts and findings.</param>
/// <param name="Findings">One of each rule that the profile has not switched off, in the order of their numbers.</param>
/// <param name="SignOff">What no text can tell, for an editor; empty where no unnamed person speaks.</param>
/// <param name="Waterfall">From 100 to the score, the dearest claim first; empty without claims.</param>
/// <param name="Counterfactuals">What would raise the score, the greatest gain first; some eight at most.</param>
/// <param name="Claims">In reading order, a title's first.</param>
/// <param name="Attributions">The outermost ones, in reading order; offsets are into the article's text.</param>
/// <param name="TitleAttributions">Those of a title given separately; offsets are into that title.</param>
public sealed record Report(
    string Engine,
    ProfileStamp Profile,
    Article Article,
    ScoreCard Score,
    string Summary,
    ReportCounts Counts,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<SignOff> SignOff,
    IReadOnlyList<WaterfallStep> Waterfall,
    IReadOnlyList<Counterfactual> Counterfactuals,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<ReportAttribution> Attributions,
    IReadOnlyList<ReportAttribution> TitleAttributions)
{
    /// <summary>Who speaks in this story: each distinct source once, those with the greatest share of words first.</summary>
    public IReadOnlyList<StorySource> Sources { get; } = StorySources.Of(Article, TitleAttributions, Attributions, Claims);
}

/// <summary>Which house profile judged.</summary>
/// <param name="Version">The first 12 hexadecimal digits of a SHA-256 of the profile's values and the judgement's version.</param>
public sealed record ProfileStamp(string Name, string Version);
