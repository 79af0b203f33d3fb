using System.Text.Json;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Cli.Evaluation;

/// <summary>What the engine found, in the form and the code points of annotations. Outermost attributions only.</summary>
internal static class Labels
{
    public static List<Labelled> Of(Document document, CodePoints text) =>
        [.. document.Attributions.Select(attribution => Of(attribution, text))];

    /// <summary>The spans of annotations for the engine, which then only resolves and classes their sources.</summary>
    public static List<AttributionSpans> ToGiven(IEnumerable<Labelled> labelled, CodePoints text) =>
        [.. labelled.Select(label => new AttributionSpans(
        [.. label.Source.Select(text.ToUtf16)], [.. label.Cue.Select(text.ToUtf16)], [.. label.Content.Select(text.ToUtf16)]))];

    private static Labelled Of(Attribution attribution, CodePoints text) => new(
        [.. attribution.Source.Spans.Select(text.FromUtf16)],
        [.. attribution.Cue.Select(text.FromUtf16)],
        [.. attribution.Content.Select(text.FromUtf16)],
        Spelled(attribution.Source.Class),
        attribution.Source.Name,
        Spelled(attribution.Kind))
    {
        Flags = Flags(attribution),
        Via = attribution.Via,
        Role = Evidence(attribution, "role", text),
        Affiliation = Evidence(attribution, "affiliation", text),
        Confidence = attribution.Confidence,
        Number = attribution.Source.Details.FirstOrDefault(detail => detail.Kind == DetailKind.Count)?.Number,
    };

    private static HashSet<string> Flags(Attribution attribution)
    {
        var flags = attribution.Source.Details.Select(detail => Spelled(detail.Kind)).ToHashSet(StringComparer.Ordinal);
        // The labels of the corpora set these two where the product tells an assertion and outlets.
        if (attribution.Assertion != Assertion.Asserted) flags.Add(Spelled(attribution.Assertion));
        if (attribution.Via.Count > 0) flags.Add("second_hand");
        return flags;
    }

    private static List<Range> Evidence(Attribution attribution, string kind, CodePoints text) =>
        [.. attribution.Source.Details.Where(detail => Spelled(detail.Kind) == kind && !detail.Evidence.IsEmpty)
            .Select(detail => text.FromUtf16(detail.Evidence)).Distinct()];

    private static string Spelled<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
