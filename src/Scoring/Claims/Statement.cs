using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Profiles;

namespace Scoring.Claims;

/// <summary>An outermost attribution at its place in the article, with the profile's thoughts on its source.</summary>
/// <param name="Id">As shown in the report: a title's "a1" is "t1".</param>
/// <param name="Text">What the attribution's offsets are into: the body or the title.</param>
/// <param name="Paragraph">1-based; 0 in a title given separately.</param>
/// <param name="SourceKey">Equal for the same source in body and title; null for nobody.</param>
/// <param name="IsSecondHand">Its source was reached through another outlet or another speaker.</param>
internal sealed record Statement(
    string Id,
    Attribution Attribution,
    string Text,
    bool IsInTitle,
    int Paragraph,
    Prominence Prominence,
    string? SourceKey,
    bool IsSecondHand,
    SourceJudgement Judgement)
{
    /// <summary>What its content is about.</summary>
    public ContentWords Words { get; init; } = ContentWords.Of(Text, Attribution.Content);

    /// <summary>The words for who speaks: of "the Post quoted two diplomats" the diplomats; empty if nobody is given.</summary>
    public IReadOnlyList<TextSpan> Speaker => Attribution.Source.Chain is [_, .., { Spans.Count: > 0 } innermost] ? innermost.Spans : Attribution.Source.Spans;

    /// <summary>Those words, or null.</summary>
    public string? SpeakerWords => Reports.Passage.Words(Text, Speaker);

    /// <summary>Where a reader meets it: at its cue.</summary>
    public int Position => PositionOf(Attribution);

    /// <summary>The same with another source, judged anew.</summary>
    public Statement As(Source source, Profile profile)
    {
        var attribution = Attribution with { Source = source };
        return this with { Attribution = attribution, Judgement = SourceJudgement.Of(attribution, IsSecondHand, profile) };
    }

    /// <summary>Why it is no claim; null if it is one.</summary>
    public Exclusion? ExclusionUnder(Profile profile) => Attribution switch
    {
        { Source.Class: SourceClass.Other } => Exclusion.Other,
        _ when Judgement.Naming == Naming.NotCounted => Exclusion.Author,
        { Assertion: Assertion.NoComment } => Exclusion.NoComment,
        { Assertion: Assertion.Question } => Exclusion.Question,
        { Kind: AttributionKind.Attitude } when profile.Kinds[AttributionKind.Attitude] == 0 => Exclusion.Attitude,
        _ when profile.Kinds[Attribution.Kind] == 0 => Exclusion.KindWithoutWeight,
        { Content.Count: 0 } => Exclusion.NoContent,
        _ => null,
    };

    public static int PositionOf(Attribution attribution) =>
        attribution.Cue.Concat(attribution.Content).Concat(attribution.Source.Spans).Select(span => span.Start).FirstOrDefault();
}
