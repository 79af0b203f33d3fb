using Scoring.Language.Sources;
using Scoring.Pages.Texts;
using Scoring.Reports;

namespace Scoring.Pages.Reports;

/// <summary>One source of the story as its page shows it.</summary>
/// <param name="Words">Its name, else its words where it first speaks; null for nobody.</param>
/// <param name="Details">What the text says of it, each kind once.</param>
/// <param name="Rows">Ids of the rows that tell of it, in reading order.</param>
/// <param name="Via">Outlets that carried any of it.</param>
public sealed record Speaker(
    StorySource Source,
    string? Words,
    Voice Voice,
    IReadOnlyList<ReportDetail> Details,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Via)
{
    internal static Speaker Of(StorySource source, ReportView view)
    {
        var attributions = source.Attributions.Select(id => view[id]).ToList();
        return new(
            source,
            source.Class is SourceClass.NoSource or SourceClass.Other ? null : source.Name ?? source.Text,
            Voices.Of(source.Class, source.Naming),
            [.. attributions.SelectMany(attribution => attribution.Source.Details).DistinctBy(detail => detail.Kind)],
            [.. attributions.Select(ReportView.RowOf).Distinct()],
            [.. attributions.SelectMany(attribution => attribution.Via).Distinct()]);
    }
}
