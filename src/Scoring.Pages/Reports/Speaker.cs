using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Pages.Texts;
using Scoring.Reports;

namespace Scoring.Pages.Reports;

/// <summary>One source of the story with all that it is given as saying.</summary>
/// <param name="Words">Its name, else its words at its first attribution; null for nobody.</param>
/// <param name="Details">What the text says of it, each kind once.</param>
/// <param name="Rows">Ids of the rows that tell of it, in reading order.</param>
/// <param name="Via">Outlets that carried any of it.</param>
public sealed record Speaker(
    string? Words,
    SourceClass Class,
    Voice Voice,
    IReadOnlyList<ReportDetail> Details,
    int Attributions,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Via)
{
    /// <summary>Those who speak most first.</summary>
    public static IReadOnlyList<Speaker> Of(IReadOnlyList<ReportAttribution> attributions) =>
        [.. attributions.GroupBy(attribution => KeyOf(attribution.Source)).Select(Gather).OrderByDescending(speaker => speaker.Attributions)];

    // As the claims tell sources apart: by name and class where there is a name, so that title and text meet; else by the engine's id.
    private static (SourceClass, Naming, string?) KeyOf(ReportSource source) => (source.Class, source.Naming,
        source.Class is SourceClass.NoSource or SourceClass.Other ? null : source.Name ?? source.Id ?? source.Text);

    private static Speaker Gather(IGrouping<(SourceClass Class, Naming Naming, string? Key), ReportAttribution> group)
    {
        var first = group.First().Source;
        return new(
            group.Key.Key is null ? null : first.Name ?? first.Text,
            group.Key.Class,
            Voices.Of(group.Key.Class, group.Key.Naming),
            [.. group.SelectMany(attribution => attribution.Source.Details).DistinctBy(detail => detail.Kind)],
            group.Count(),
            [.. group.Select(ReportView.RowOf).Distinct()],
            [.. group.SelectMany(attribution => attribution.Via).Distinct()]);
    }
}
