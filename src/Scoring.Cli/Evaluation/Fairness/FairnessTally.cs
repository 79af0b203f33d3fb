using Scoring.Language.Attributions;
using Scoring.Language.Text;
using Scoring.Reports;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>What one exchange of names left as it was.</summary>
/// <param name="Attributions">Outermost ones of the texts as they are.</param>
/// <param name="Kept">Of them those that keep all spans of source, cue and content, and the class.</param>
/// <param name="Spans">Those that keep all spans.</param>
/// <param name="Cues">Those whose cue is still one.</param>
/// <param name="Classes">Of these those that keep the class.</param>
/// <param name="Namings">Of these those that stay named, or unnamed.</param>
/// <param name="Articles">Those that have a score before and after.</param>
/// <param name="Change">Sum of the changes of their scores, unrounded.</param>
/// <param name="Size">The same without their signs.</param>
internal sealed record FairnessTally(int Attributions, int Kept, int Spans, int Cues, int Classes, int Namings, int Articles, double Change, double Size)
{
    public static FairnessTally None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static FairnessTally operator +(FairnessTally a, FairnessTally b) => new(
        a.Attributions + b.Attributions, a.Kept + b.Kept, a.Spans + b.Spans, a.Cues + b.Cues, a.Classes + b.Classes, a.Namings + b.Namings,
        a.Articles + b.Articles, a.Change + b.Change, a.Size + b.Size);

    /// <param name="lost">Takes each attribution that did not keep spans and class, with its twin if its cue has one.</param>
    public static FairnessTally Of(Report before, Report after, Func<TextSpan, TextSpan> back, Action<ReportAttribution, ReportAttribution?>? lost = null)
    {
        var byCue = new Dictionary<string, ReportAttribution>(StringComparer.Ordinal);
        foreach (var one in after.Attributions) byCue[Key(one.Cue.Spans.Select(back))] = one;
        var tally = None with { Attributions = before.Attributions.Count };
        foreach (var one in before.Attributions)
        {
            if (!byCue.TryGetValue(Key(one.Cue.Spans), out var twin))
            {
                lost?.Invoke(one, null);
                continue;
            }

            var hasSpans = Key(one.Source.Spans) == Key(twin.Source.Spans.Select(back)) && Key(one.Content.Spans) == Key(twin.Content.Spans.Select(back));
            var hasClass = one.Source.Class == twin.Source.Class;
            if (!hasSpans || !hasClass) lost?.Invoke(one, twin);
            tally += new FairnessTally(0, hasSpans && hasClass ? 1 : 0, hasSpans ? 1 : 0, 1, hasClass ? 1 : 0, one.Source.Naming == twin.Source.Naming ? 1 : 0, 0, 0, 0);
        }

        return Measured(before) is { } was && Measured(after) is { } now
            ? tally with { Articles = 1, Change = now - was, Size = Math.Abs(now - was) }
            : tally;
    }

    // Before rounding, also where the range is too wide for a number.
    private static double? Measured(Report report) =>
        report.Score.Derivation.Where(step => step.Rule != "rounding").Select(step => (double?)step.Result).LastOrDefault();

    private static string Key(IEnumerable<TextSpan> spans) => string.Join(' ', spans);
}
