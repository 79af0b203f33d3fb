using Scoring.Claims;
using Scoring.Language.Text;
using Scoring.Pages.Texts;
using Scoring.Reports;

namespace Scoring.Pages.Reports;

/// <summary>A report made ready for its page: numbered rows, marks for text and title, sources gathered.</summary>
public sealed class ReportView
{
    private readonly Dictionary<string, ReportAttribution> _attributions;
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public ReportView(Report report, ReportFrame? frame = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
        Frame = frame ?? ReportFrame.None;
        Outermost = [.. report.TitleAttributions, .. report.Attributions];
        Apart = [.. Outermost.Where(attribution => attribution.Claim is null)];
        _attributions = Outermost.ToDictionary(attribution => attribution.Id, StringComparer.Ordinal);
        foreach (var claim in report.Claims) _labels[claim.Id] = claim.Id.TrimStart('c');
        for (var i = 0; i < Apart.Count; i++) _labels[Apart[i].Id] = $"n{i + 1}";
        TextMarks = [.. report.Attributions.SelectMany(MarksOf)];
        TitleMarks = [.. report.TitleAttributions.SelectMany(MarksOf)];
        Sources = [.. report.Sources.Select(source => Speaker.Of(source, this))];
    }

    public Report Report { get; }

    public ReportFrame Frame { get; }

    /// <summary>The title's, then the text's.</summary>
    public IReadOnlyList<ReportAttribution> Outermost { get; }

    /// <summary>Those that are no claims.</summary>
    public IReadOnlyList<ReportAttribution> Apart { get; }

    public IReadOnlyList<Mark> TextMarks { get; }

    public IReadOnlyList<Mark> TitleMarks { get; }

    public IReadOnlyList<Speaker> Sources { get; }

    public ReportAttribution this[string attribution] => _attributions[attribution];

    /// <summary>"claim 3", for a link to an outermost attribution; "n2" where it is no claim.</summary>
    public string PlaceOf(string attribution) => _attributions[attribution].Claim is { } claim ? $"claim {LabelOf(claim)}" : LabelOf(attribution);

    /// <summary>Number of a row: "3" for a claim, "n2" for an attribution that is none.</summary>
    public string LabelOf(string row) => _labels[row];

    /// <summary>The row that an outermost attribution is told of in.</summary>
    public static string RowOf(ReportAttribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return attribution.Claim ?? attribution.Id;
    }

    /// <summary>How a claim as a whole is marked: as its sources, if they are alike; null where named and unnamed ones meet.</summary>
    public static Voice? VoiceOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var voices = claim.Sources.Select(source => Voices.Of(source.Class, source.Naming)).Distinct().ToList();
        if (voices.Count == 1) return voices[0];
        return claim.Lean.UnnamedWeight == claim.Lean.TotalWeight ? Voice.Unnamed : null;
    }

    private IEnumerable<Mark> MarksOf(ReportAttribution attribution)
    {
        var row = RowOf(attribution);
        return MarksOf(attribution, 0, Anchors.InTable(row), LabelOf(row));
    }

    private static IEnumerable<Mark> MarksOf(ReportAttribution attribution, int depth, string key, string label)
    {
        var voice = Voices.Of(attribution);
        foreach (var span in attribution.Content.Spans) yield return new(span, attribution.Id, MarkPart.Content, voice, depth, key);
        foreach (var (span, part) in SpeakersOf(attribution.Source)) yield return new(span, attribution.Id, part, voice, depth, key);
        for (var i = 0; i < attribution.Cue.Spans.Count; i++)
            yield return new(attribution.Cue.Spans[i], attribution.Id, MarkPart.Cue, voice, depth, key, i == 0 ? label : null);
        foreach (var mark in attribution.Children.SelectMany(child => MarksOf(child, depth + 1, key, ""))) yield return mark;
    }

    /// <summary>"The Courier quoted two officials": the officials are the source, the paper is whom they came through.</summary>
    private static IEnumerable<(TextSpan Span, MarkPart Part)> SpeakersOf(ReportSource source)
    {
        if (source.Chain.Count < 2 || source.Chain[^1].Spans.Count == 0) return source.Spans.Select(span => (span, MarkPart.Source));
        return source.Chain.SkipLast(1).SelectMany(link => link.Spans).Select(span => (span, MarkPart.Via))
            .Concat(source.Chain[^1].Spans.Select(span => (span, MarkPart.Source)));
    }
}
