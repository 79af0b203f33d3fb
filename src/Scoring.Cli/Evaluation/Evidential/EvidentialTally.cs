using Scoring.Language;
using Scoring.Language.Attributions;

namespace Scoring.Cli.Evaluation.Evidential;

/// <summary>How the engine does on labelled cues that name nobody.</summary>
/// <param name="Wanted">Places labelled <c>agentless</c>.</param>
/// <param name="Hits">Those where an attribution without a source has its cue.</param>
/// <param name="False">Other places where one has, and may not.</param>
internal readonly record struct EvidentialTally(int Wanted, int Hits, int False)
{
    public double Precision => Hits + False == 0 ? 0 : 100.0 * Hits / (Hits + False);

    public double Recall => Wanted == 0 ? 0 : 100.0 * Hits / Wanted;

    public static EvidentialTally operator +(EvidentialTally one, EvidentialTally other) =>
        new(one.Wanted + other.Wanted, one.Hits + other.Hits, one.False + other.False);

    /// <summary>The tally of one place.</summary>
    public static EvidentialTally Of(EvidentialLabel label, Document document, CodePoints text)
    {
        var place = text.ToUtf16(label.Place);
        bool Touches(Attribution found) => found.Source.Spans.Count == 0 && found.Cue.Any(place.Overlaps);
        var outermost = document.Attributions.Any(Touches);
        var anywhere = outermost || document.Attributions.SelectMany(Below).Any(Touches);
        return label.Label switch
        {
            "agentless" => new(1, anywhere ? 1 : 0, 0),
            "within" => new(0, 0, outermost ? 1 : 0),
            "open" => default,
            _ => new(0, 0, anywhere ? 1 : 0),
        };
    }

    private static IEnumerable<Attribution> Below(Attribution attribution) =>
        attribution.Children.SelectMany(child => Below(child).Prepend(child));
}
