using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Reports;

namespace Scoring.Tests;

/// <summary>The analyses that a report was made from, put together again from the report alone.</summary>
internal static class Rebuilt
{
    public static Document Body(Report report) => new(report.Article.Text, report.Engine, [.. report.Attributions.Select(one => Of(one, id => id))]);

    public static Document? Title(Report report) => report.Article.Title is not { } title ? null
        : new(title, report.Engine, [.. report.TitleAttributions.Select(one => Of(one, id => id.TrimStart('t') is var bare && char.IsDigit(bare[0]) ? "a" + bare : bare))]);

    private static Attribution Of(ReportAttribution one, Func<string, string> id) => new(
        id(one.Id), one.Kind, Of(one.Source, id), one.Cue.Spans, one.Content.Spans, one.Via, one.Confidence, one.Assertion, one.IsDirect,
        [.. one.Children.Select(child => Of(child, id))]);

    private static Source Of(ReportSource source, Func<string, string> id) => new(
        source.Spans, source.Class, source.Name, source.Id is null ? null : id(source.Id),
        [.. source.Details.Select(detail => new SourceDetail(detail.Kind, detail.Spans.Count > 0 ? detail.Spans[0] : default(TextSpan), detail.Number))],
        [.. source.Chain.Select(link => new ChainLink(link.Spans, link.Class, link.Name))], source.IsResolved);
}
