using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Annotations;
using Scoring.Cli.Evaluation.Errors;
using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Measures;
using Scoring.Cli.Evaluation.Tables;
using Scoring.Language;
using Spectre.Console;

namespace Scoring.Cli.Commands;

/// <summary>One run of <c>evaluate</c>: compares, prints, writes what was asked for.</summary>
internal sealed class EvaluateRun(Terminal terminal, EvaluateOptions options, CancellationToken cancellation)
{
    private readonly LanguagePipeline _pipeline = new();
    private readonly StringBuilder _lines = new();

    /// <exception cref="InvalidDataException">A folder, text, annotation or label cannot be read; the message names it.</exception>
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        if (options.Predictions is { } folder && !Directory.Exists(folder))
            throw new InvalidDataException($"{folder}: there is no such folder");
        var (tables, compared) = options.Annotators ? OnAnnotators() : options.Labels is { } labels ? OnLabels(labels) : OnFolders();
        var articles = compared.Spans.Count > 0 ? compared.Spans : compared.Classes;
        foreach (var table in tables) _lines.Append(TableText.Of(table));
        var (count, pairs) = (articles.DistinctBy(article => article.Text).Count(), options.Annotators ? $", {articles.Count} pairs" : "");
        _lines.Append(CultureInfo.InvariantCulture, $"\n{count} articles{pairs}; intervals: 95 % of {Bootstrap.Resamples} draws of them")
            .Append(CultureInfo.InvariantCulture, $", seed {Bootstrap.Seed}\n");
        terminal.Out.Write(Encoding.UTF8.GetBytes(_lines.ToString()));
        terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F1} s"));
        var written = Written(options.Json, () => TableJson.Of(options.Annotators && !options.GoldSpans ? null : _pipeline.Version, options.Folders, tables));
        return written == ExitCodes.Done
            ? Written(options.Errors, () => Encoding.UTF8.GetBytes(ErrorPage.Of(About(),
                ErrorPage.Collect(compared.Spans, compared.Classes))))
            : written;
    }

    private (List<FigureTable> Tables, Compared Compared) OnLabels(string path)
    {
        var folder = new LabelFolder(path, options.Folders[0]);
        var articles = Progressing(folder.Names.Count, comparison => comparison.With(folder));
        return ([.. LabelTables.Of(articles)], new([], articles, 0));
    }

    private (List<FigureTable> Tables, Compared Compared) OnAnnotators()
    {
        var folders = options.Folders.Select(folder => new GoldFolder(folder)).ToList();
        var pairs = Progressing(
            folders.Sum(folder => folder.Articles().Count), comparison => folders.SelectMany(folder => comparison.OfAnnotators(folder, options.GoldSpans)).ToList());
        if (pairs.Count == 0) throw new InvalidDataException(
            $"{options.Folders[0]}: no text has two annotators: attributions/NAME_xxxx.ann, once for each");
        FigureLines.Append(_lines, pairs, withoutPrediction: null);
        if (options.GoldSpans) FigureLines.Append(_lines, pairs);
        return ([SpanTables.Of(pairs), GroupTables.ByFrequency(pairs), .. options.GoldSpans ? ClassTables.Of(pairs) : []], new(pairs, [], 0));
    }

    private (List<FigureTable> Tables, Compared Compared) OnFolders()
    {
        var folders = options.Folders.Select(folder => new GoldFolder(folder)).ToList();
        var classes = folders.Select(folder => options.Classes ?? (Directory.Exists(folder.ClassFolder) ? folder.ClassFolder : null))
            .ToList();
        if (options.GoldSpans && classes.All(folder => folder is null))
            throw new InvalidDataException($"{folders[0].ClassFolder}: there are no labels; --gold-spans needs them, or --classes DIR");
        var compared = Progressing(
            folders.Sum(folder => folder.Articles().Count),
            comparison => folders.Zip(classes, comparison.With).Aggregate((sum, one) => sum + one));
        var tables = new List<FigureTable>();
        if (!options.GoldSpans)
        {
            if (compared.Spans.Count == 0) throw new InvalidDataException(
                    $"{options.Folders[0]}: no text has annotations: attributions/NAME_xxxx.ann or classes/NAME.json");
            FigureLines.Append(_lines, compared.Spans, compared.WithoutPrediction);
            tables.AddRange([SpanTables.Of(compared.Spans), GroupTables.ByFrequency(compared.Spans)]);
        }

        if (compared.Classes.Count > 0)
        {
            FigureLines.Append(_lines, compared.Classes);
            if (!options.GoldSpans) tables.AddRange(new[] { GroupTables.ByKind(compared.Classes),
                KindTables.Of(compared.Classes) }.OfType<FigureTable>());
            tables.AddRange(ClassTables.Of(compared.Classes));
            tables.AddRange(new[] { ConfidenceTables.Of(compared.Classes), DetailTables.Of(compared.Classes) }.OfType<FigureTable>());
        }

        return (tables, options.GoldSpans ? compared with { Spans = [] } : compared);
    }

    private string About() => $"{string.Join(", ", options.Folders)} and "
        + (options.Annotators ? "their other annotators"
            : options.Predictions is { } predictions ? $"the predictions in {predictions}" : $"engine {_pipeline.Version}")
        + (options.GoldSpans ? ", spans given" : "");

    private T Progressing<T>(int articles, Func<Comparison, T> compare)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(),
            new RemainingTimeColumn()).Start(progress =>
        {
            var task = progress.AddTask($"Comparing {articles} articles", maxValue: articles);
            return compare(new Comparison(Prediction(), () => task.Increment(1), cancellation));
        });
    }

    private Prediction Prediction() => options.Predictions is { } folder ? Comparison.ByFilesOf(folder)
        : options.GoldSpans ? Comparison.ByEngineWithGivenSpans(_pipeline)
        : Comparison.ByEngine(_pipeline);

    private int Written(string? path, Func<byte[]> content)
    {
        if (path is null) return ExitCodes.Done;
        try
        {
            File.WriteAllBytes(path, content());
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"{path}: it cannot be written: {e.Message}");
            return ExitCodes.CannotWrite;
        }
    }
}
