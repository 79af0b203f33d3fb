using System.CommandLine;
using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Evidential;
using Scoring.Language;

namespace Scoring.Cli.Commands;

/// <summary><c>evidential LABELS CORPORA</c>: precision and recall on labelled cues that name nobody.</summary>
internal static class EvidentialCommand
{
    /// <summary>Code points shown on either side of a place.</summary>
    private const int Context = 90;

    public static Command Create(Terminal terminal)
    {
        var labels = new Argument<string>("labels") { Description = "Folder with labels.csv: article, start, end, label" };
        var corpora = new Argument<string>("corpora") { Description = "Folder of the corpora that the articles are in" };
        var development = new Option<bool>("--development") { Description = "Only the half to develop on, with every miss and false find in its words" };
        var command = new Command("evidential", "Measure attributions without a source (\"it has emerged\", \"reportedly\", \"is said to\") on labelled places.")
        {
            labels, corpora, development,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(labels)!, parsed.GetValue(corpora)!, parsed.GetValue(development)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string corpora, bool development)
    {
        try
        {
            var labels = EvidentialLabels.Read(folder).Where(label => !development || label.IsForDevelopment).ToList();
            var texts = EvidentialLabels.Texts(corpora, labels.Select(label => label.Article));
            var pipeline = new LanguagePipeline();
            var lines = new StringBuilder();
            var halves = new EvidentialTally[2];
            foreach (var article in labels.GroupBy(label => label.Article))
            {
                var text = new CodePoints(texts[article.Key]);
                var document = pipeline.Analyze(text.Text);
                foreach (var label in article)
                {
                    var tally = EvidentialTally.Of(label, document, text);
                    halves[label.IsForDevelopment ? 0 : 1] += tally;
                    if (development && (tally.False > 0 || tally.Wanted > tally.Hits)) Append(lines, label, tally, text);
                }
            }

            Append(lines, "development", halves[0]);
            if (!development) Append(lines, "the other half", halves[1]);
            terminal.Out.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
    }

    private static void Append(StringBuilder lines, string half, EvidentialTally tally) => lines.Append(
        CultureInfo.InvariantCulture,
        $"{half}: {tally.Wanted} places, {tally.Hits} found, {tally.False} false: precision {tally.Precision:F1}, recall {tally.Recall:F1}\n");

    private static void Append(StringBuilder lines, EvidentialLabel label, EvidentialTally tally, CodePoints text)
    {
        string Words(int from, int to) => text.ToUtf16(Math.Max(0, from)..to).Of(text.Text).ReplaceLineEndings(" ");
        int start = label.Place.Start.Value, end = label.Place.End.Value;
        lines.Append(CultureInfo.InvariantCulture, $"{(tally.False > 0 ? "false" : "missed")} ({label.Label}) {label.Article} {start}-{end}: ")
            .Append(CultureInfo.InvariantCulture, $"{Words(start - Context, start)}[{Words(start, end)}]{Words(end, end + Context)}\n");
    }
}
