using System.Globalization;
using System.Text;
using Scoring.Claims;
using Scoring.Reports;
using Scoring.Rules;
using Scoring.Scores;

namespace Scoring.Cli.Output;

/// <summary>A report for reading in a terminal: the score and how it came about, then a line for each claim, then what is no claim.</summary>
internal static class ReportText
{
    // Words of a content shown; the report JSON has them all.
    private const int LongestExcerpt = 90;

    private const int MostPlaces = 6;

    public static string Of(Report report)
    {
        var text = new StringBuilder();
        if (report.Article.Title is { } title) Line(text, title);
        Line(text, report.Score.Value is { } value ? $"Score {value} of 100: {report.Score.Band}" : $"Score: {report.Score.Band}");
        if (report.Score is { Low: { } low, High: { } high } && low < high) Line(text, $"  between {low} and {high}, as far as the labels are sure");
        Line(text, report.Summary);
        Steps(text, "  ", report.Score.Derivation);
        Line(text, $"{Number(report.Counts.Attributions, "attribution")}: {report.Counts.Named} named, {report.Counts.Unnamed} unnamed ({report.Counts.Agentless} agentless), {report.Counts.NotCounted} not counted{Share(report.Counts.UnnamedShareOfAttributions)}");
        Line(text, $"{Number(report.Counts.Claims, "claim")}: {report.Counts.NamedClaims} named, {report.Counts.MixedClaims} mixed, {report.Counts.UnnamedClaims} unnamed{Share(report.Counts.UnnamedShareOfClaims)}");
        Line(text, $"{Number(report.Counts.DistinctSources, "distinct source")}, {report.Counts.DistinctUnnamedSources} of them unnamed; apart from the claims {Number(report.Counts.Attitudes, "attitude")}");
        var attributions = report.TitleAttributions.Concat(report.Attributions).ToDictionary(attribution => attribution.Id, StringComparer.Ordinal);
        Speakers(text, report.Sources);
        Judged(text, report);
        if (report.Claims.Count > 0) Line(text, "\nClaims");
        foreach (var claim in report.Claims) Claim(text, claim, attributions);
        var others = attributions.Values.Where(attribution => attribution.Exclusion is not null).ToList();
        if (others.Count > 0) Line(text, "\nNo claims");
        foreach (var other in others)
            Line(text, $"  {other.Id} · {Words(other.Exclusion.ToString()!)} · {Source(other.Source.Text, other.Source.Name)} · {Excerpt(other.Cue.Text)} · {Excerpt(other.Content.Text)}");
        Line(text, "");
        foreach (var note in report.Score.Notes) Line(text, note);
        Line(text, $"Engine {report.Engine}, profile {report.Profile.Name} {report.Profile.Version}");
        return text.ToString();
    }

    /// <summary>Each source with its shares, those with most of the words first.</summary>
    private static void Speakers(StringBuilder text, IReadOnlyList<StorySource> sources)
    {
        if (sources.Count == 0) return;
        Line(text, "\nWho speaks (share of words, of claims; statements)");
        foreach (var source in sources)
        {
            var who = source.Text is null ? "nobody given" : source.Name is { } name ? Excerpt(name) : $"\"{Excerpt(source.Text)}\"";
            Line(text, $"  {Percent(source.ShareOfWords),7} {Percent(source.ShareOfClaims),7} {source.Attributions.Count,4}  {Words(source.Naming.ToString())}: {who}, {Words(source.Class.ToString())}");
        }
    }

    private static string Percent(double? share) => share is { } value ? $"{(100 * value).ToString("0.0", CultureInfo.InvariantCulture)} %" : "–";

    /// <summary>What fails and warns, what would raise the score, and what an editor must sign.</summary>
    private static void Judged(StringBuilder text, Report report)
    {
        var open = report.Findings.Where(finding => finding.Verdict is Verdict.Warn or Verdict.Fail).OrderByDescending(finding => finding.Verdict).ToList();
        if (open.Count > 0) Line(text, "\nRules");
        foreach (var finding in open)
        {
            var places = string.Join(", ", finding.Evidence.Select(evidence => evidence.Claim ?? evidence.Attribution).Distinct().Take(MostPlaces));
            Line(text, $"  {(finding.IsAdvice ? "advice" : Words(finding.Verdict.ToString())),-6} {finding.Rule} {finding.Title}: {finding.Words}{(places.Length > 0 ? $" [{places}]" : "")}{(finding.Approval is { } who ? $" For {who}." : "")}");
        }

        if (report.Counterfactuals.Count > 0) Line(text, "\nWhat would raise the score");
        foreach (var one in report.Counterfactuals) Line(text, $"  +{one.Gain} {one.Words} (to {one.Score})");
        if (report.SignOff.Count > 0) Line(text, "\nFor an editor to sign");
        foreach (var question in report.SignOff) Line(text, $"  {question.Id} {question.Question} ({question.By})");
    }

    private static void Claim(StringBuilder text, Claim claim, Dictionary<string, ReportAttribution> attributions)
    {
        var place = claim.Paragraph == 0 ? "title" : $"para {claim.Paragraph}";
        Line(text, $"  {claim.Id} · {place} · lean {Shown(claim.Lean.Value)} · {Shown(claim.Points.Value)} points · weight {Shown(claim.Weight.Value)} · {Excerpt(attributions[claim.Attributions[0]].Content.Text)}");
        foreach (var source in claim.Sources)
        {
            Line(text, $"      {Words(source.Naming.ToString())}: {Source(source.Words, source.Name)}, {Words(source.Class.ToString())}");
            if (source.Points is { } points) Steps(text, "        ", points.Derivation);
        }

        if (claim.Points.Derivation.Count > 1) Steps(text, "      ", claim.Points.Derivation);
    }

    private static void Steps(StringBuilder text, string indent, IReadOnlyList<DerivationStep> steps)
    {
        foreach (var step in steps) Line(text, $"{indent}{step.Change.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture),9}  {step.Words} = {Shown(step.Result)}");
    }

    private static string Source(string? words, string? name) =>
        words is null ? name ?? "nobody" : name is null || name == words ? $"\"{Excerpt(words)}\"" : $"\"{Excerpt(words)}\" ({name})";

    private static string Share(double? share) => share is { } value ? $"; unnamed share {(100 * value).ToString("0.#", CultureInfo.InvariantCulture)} %" : "";

    private static string Number(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";

    private static string Shown(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>On one line and without control characters, which could move the cursor.</summary>
    private static string Excerpt(string? words)
    {
        if (words is null) return "";
        var plain = string.Join(' ', new string([.. words.Select(unit => char.IsControl(unit) ? ' ' : unit)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= LongestExcerpt) return plain;
        var end = char.IsHighSurrogate(plain[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return plain[..end] + "…";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
