using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Language;

namespace Scoring.Cli.Commands;

/// <summary><c>evaluate FOLDER</c>: accuracy against annotated articles.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Annotated articles: text/*.txt with attributions/*.ann (brat) or classes/*.json" };
        var classes = new Option<string?>("--classes") { Description = "Folder of labelled sources; FOLDER/classes where it exists if not given", HelpName = "DIR" };
        var goldSpans = new Option<bool>("--gold-spans") { Description = "Take sources, cues and contents from the labels; only resolve and class" };
        var predictions = new Option<string?>("--predictions") { Description = "Score what --format eval wrote there before, instead of running the engine", HelpName = "DIR" };
        var command = new Command("evaluate", "Compare what the engine finds with annotated articles, by the figures of attribution and class scoring.")
        {
            folder, classes, goldSpans, predictions,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(goldSpans) && result.GetValue(predictions) is not null) result.AddError("--gold-spans runs the engine; it cannot go with --predictions.");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetValue(folder)!, parsed.GetValue(classes), parsed.GetValue(goldSpans), parsed.GetValue(predictions), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string? classes, bool goldSpans, string? predictions, CancellationToken cancellation)
    {
        var gold = new GoldFolder(folder);
        classes ??= Directory.Exists(gold.ClassFolder) ? gold.ClassFolder : null;
        if (goldSpans && classes is null)
        {
            terminal.Complain($"{folder}: there are no labels in {gold.ClassFolder}; --gold-spans needs them, or --classes DIR.");
            return ExitCodes.BadInput;
        }

        if (predictions is not null && !Directory.Exists(predictions))
        {
            terminal.Complain($"{predictions}: there is no such folder");
            return ExitCodes.BadInput;
        }

        var watch = Stopwatch.StartNew();
        var pipeline = new LanguagePipeline();
        var comparison = new Comparison(gold, predictions is not null ? Comparison.ByFilesOf(predictions)
            : goldSpans ? Comparison.ByEngineWithSpansOf(classes!, pipeline)
            : Comparison.ByEngine(pipeline));
        try
        {
            var lines = new StringBuilder();
            if (!goldSpans) Append(lines, comparison.Spans(cancellation));
            if (classes is not null) Append(lines, comparison.Classes(classes, cancellation));
            terminal.Out.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F1} s"));
            return ExitCodes.Done;
        }
        catch (Exception e) when (Unwrapped(e) is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Complain(Unwrapped(e).Message);
            return ExitCodes.BadInput;
        }
    }

    // The keys, their order and the spelling of the values are those of the reference scorers, so that outputs can be compared by line.
    private static void Append(StringBuilder lines, (SpanTally Tally, int Articles, int WithoutPrediction) spans)
    {
        lines.Append(CultureInfo.InvariantCulture, $"attributions {spans.Tally.Gold}\npredicted {spans.Tally.Predicted}\n");
        foreach (var (key, value) in spans.Tally.ToFigures()) lines.Append(CultureInfo.InvariantCulture, $"{key} {value}\n");
        lines.Append(CultureInfo.InvariantCulture, $"articles_without_prediction {spans.WithoutPrediction}\n");
    }

    private static void Append(StringBuilder lines, (ClassFigures All, ClassFigures? Claims) classes)
    {
        lines.AppendJoin('\n', classes.All.Lines()).Append('\n');
        if (classes.Claims is { } claims) lines.Append("claims ").AppendJoin('\n', claims.Lines()).Append('\n');
    }

    private static Exception Unwrapped(Exception e) => e is AggregateException { InnerException: { } inner } ? inner : e;
}
