using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Reports;

/// <summary>Writes attributions with their words, in the shape that the report shows.</summary>
internal sealed class ReportAttributions(IReadOnlyList<Claim> claims, Profile profile)
{
    private readonly Dictionary<string, string> _claims =
        claims.SelectMany(claim => claim.Attributions.Select(id => (id, claim.Id))).ToDictionary(pair => pair.id, pair => pair.Id, StringComparer.Ordinal);

    public ReportAttribution Show(Statement statement) => Show(statement.Attribution, statement.Text, statement.IsInTitle) with
    {
        Claim = _claims.GetValueOrDefault(statement.Id),
        Exclusion = statement.ExclusionUnder(profile),
    };

    private ReportAttribution Show(Attribution attribution, string text, bool isInTitle) => new(
        isInTitle ? StatementReader.TitleId(attribution.Id) : attribution.Id,
        attribution.Kind,
        Show(attribution.Source, text, SourceJudgement.Of(attribution, isSecondHand: false, profile).Naming, isInTitle),
        Passage.Of(text, attribution.Cue),
        Passage.Of(text, attribution.Content),
        attribution.Via,
        attribution.Confidence,
        attribution.Assertion,
        attribution.IsDirect,
        null,
        null,
        [.. attribution.Children.Select(child => Show(child, text, isInTitle))]);

    private static ReportSource Show(Source source, string text, Naming naming, bool isInTitle)
    {
        var words = Passage.Of(text, source.Spans);
        return new(
            words.Spans,
            words.Text,
            source.Class,
            source.Name,
            [.. source.Chain.Select(link => Show(link, text))],
            naming,
            [.. source.Details.Select(detail => Show(detail, text))],
            isInTitle ? StatementReader.TitleSourceId(source.Id) : source.Id,
            source.IsResolved);
    }

    private static ReportLink Show(ChainLink link, string text)
    {
        var words = Passage.Of(text, link.Spans);
        return new(words.Spans, words.Text, link.Class, link.Name);
    }

    private static ReportDetail Show(SourceDetail detail, string text)
    {
        var words = Passage.Of(text, detail.Evidence.IsEmpty ? [] : [detail.Evidence]);
        return new(detail.Kind, words.Spans, words.Text, detail.Number);
    }
}
