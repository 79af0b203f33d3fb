using System.Text.Json;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Language.Tests.Specs;

/// <summary>Compares what the engine finds with a case, in words that name what differs.</summary>
public static class SpecCheck
{
    public static List<string> Differences(SpecCase spec, Document document)
    {
        var differences = new List<string>();
        var all = Flatten(document.Attributions, null).ToList();
        var taken = new HashSet<Attribution>();
        foreach (var row in spec.Rows)
        {
            var cue = SpecSpans.Find(spec.Text, row.Cue);
            var candidates = all.Where(found => !taken.Contains(found.Attribution) && found.Attribution.Cue.Any(span => cue.Any(span.Overlaps))).ToList();
            if (candidates.Count == 0) { differences.Add($"missing: [{row.Source}] <{row.Cue}>"); continue; }
            var (attribution, parent) = candidates.MinBy(candidate => Compare(spec, row, candidate.Attribution, candidate.Parent).Count());
            taken.Add(attribution);
            differences.AddRange(Compare(spec, row, attribution, parent).Select(difference => $"[{row.Source}] <{row.Cue}>: {difference}"));
        }

        differences.AddRange(spec.Details.SelectMany(details => SpecDetailCheck.Differences(spec.Text, details, taken)));
        differences.AddRange(document.Attributions.Where(extra => !taken.Contains(extra)).Select(extra => $"extra: {Describe(spec.Text, extra)}"));
        differences.AddRange(NamedButNoSource(spec, all.Select(found => found.Attribution)));
        return differences;
    }

    private static IEnumerable<string> Compare(SpecCase spec, SpecRow row, Attribution found, Attribution? parent)
    {
        if (!Same(spec.Text, SpecSpans.Find(spec.Text, row.Source), found.Source.Spans)) yield return $"source is \"{Words(spec.Text, found.Source.Spans)}\"";
        if (!Same(spec.Text, SpecSpans.Find(spec.Text, row.Cue), found.Cue)) yield return $"cue is \"{Words(spec.Text, found.Cue)}\"";
        if (row.Content.Length > 0 && !Same(spec.Text, SpecSpans.Find(spec.Text, row.Content), found.Content)) yield return $"content is \"{Words(spec.Text, found.Content)}\"";
        if (Snake(found.Source.Class.ToString()) != row.Class) yield return $"class is {Snake(found.Source.Class.ToString())}, not {row.Class}";
        if (row.Kind.Length > 0 && Snake(found.Kind.ToString()) != row.Kind) yield return $"kind is {Snake(found.Kind.ToString())}, not {row.Kind}";
        if (row.Name.Length > 0 && Bare(found.Source.Name ?? "") != Bare(row.Name)) yield return $"name is {found.Source.Name}, not {row.Name}";
        if (string.Join(", ", found.Via.Select(Bare)) != string.Join(", ", row.Via.Split(',', StringSplitOptions.TrimEntries).Select(Bare))) yield return $"via is {string.Join(", ", found.Via)}, not {row.Via}";
        if (row.Within.Length > 0 != parent is not null) yield return parent is null ? $"is not within <{row.Within}>" : $"is within <{Words(spec.Text, parent.Cue)}>";
    }

    private static IEnumerable<string> NamedButNoSource(SpecCase spec, IEnumerable<Attribution> all)
    {
        foreach (var never in spec.NeverSources)
        {
            foreach (var attribution in all.Where(attribution => attribution.Source.Class != SourceClass.Other && (Words(spec.Text, attribution.Source.Spans) == never || Bare(attribution.Source.Name ?? "").Split(' ').Contains(Bare(never)))))
                yield return $"{never} is a source: {Describe(spec.Text, attribution)}";
        }
    }

    private static IEnumerable<(Attribution Attribution, Attribution? Parent)> Flatten(IEnumerable<Attribution> attributions, Attribution? parent) =>
        attributions.SelectMany(attribution => Flatten(attribution.Children, attribution).Prepend((attribution, parent)));

    private static bool Same(string text, IEnumerable<TextSpan> expected, IEnumerable<TextSpan> found) =>
        SpecSpans.Edges(text, expected).SequenceEqual(SpecSpans.Edges(text, found));

    private static string Describe(string text, Attribution a) => $"[{Words(text, a.Source.Spans)}] <{Words(text, a.Cue)}> {Words(text, a.Content)}";

    private static string Words(string text, IEnumerable<TextSpan> spans) => string.Join(" + ", spans.Select(span => span.Of(text)));

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
