using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scoring.Cli.Input;
using Scoring.Language;

namespace Scoring.Cli.Commands;

/// <summary><c>bench FOLDER</c>: speed and memory of the engine.</summary>
internal static class BenchCommand
{
    private const int Passes = 5, LeastWarmUpPasses = 3;
    private const double MB = 1024 * 1024;

    /// <summary>By then the runtime has compiled for speed what is used much.</summary>
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(3);

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Folder of .txt files, or one with such a folder named text" };
        var lengths = new Option<int[]>("--lengths")
        {
            Description = "Measure CPU time per KB of growing texts instead: lengths in KB, "
                + $"{string.Join(' ', LengthsBench.Usual)} if none are given",
            HelpName = "KB",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        lengths.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !int.TryParse(token.Value, out var length)
                || length is < 1 or > LanguagePipeline.LongestText / 1024))
                result.AddError($"--lengths takes whole numbers of KB from 1 to {LanguagePipeline.LongestText / 1024}.");
        });
        var command = new Command(
            "bench", "Measure the engine on one core: words a second, median of five passes after a warm-up, memory, start-up.")
        {
            folder, lengths,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(parsed.GetResult(lengths) is null
            ? Run(terminal, parsed.GetValue(folder)!, cancellation)
            : RunLengths(terminal, parsed.GetValue(folder)!,
                parsed.GetValue(lengths) is { Length: > 0 } given ? given : LengthsBench.Usual, cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, CancellationToken cancellation)
    {
        if (Texts(terminal, folder) is not { Count: > 0 } texts) return ExitCodes.BadInput;
        var pipeline = new LanguagePipeline();
        pipeline.Analyze(texts[0]);
        using var process = Process.GetCurrentProcess();
        var startUp = TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        var words = texts.Sum(text => (long)text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var warm = TimeSpan.Zero;
        for (var pass = 0; pass < LeastWarmUpPasses || warm < LeastWarmUp; pass++) warm += Pass(pipeline, texts, cancellation);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var processorBefore = Environment.CpuUsage.TotalTime;
        var speeds = new List<double>();
        for (var pass = 0; pass < Passes; pass++) speeds.Add(words / Pass(pipeline, texts, cancellation).TotalSeconds);
        var processor = (Environment.CpuUsage.TotalTime - processorBefore) / Passes;
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / Passes;
        process.Refresh();
        var lines = string.Create(CultureInfo.InvariantCulture, $"""
            articles: {texts.Count}
            words: {words}
            engine: {speeds.Order().ElementAt(Passes / 2):F0} words/s per core
            processor time: {words / processor.TotalSeconds:F0} words/s
            start-up: {startUp.TotalMilliseconds:F0} ms from the process's start to the first article analysed
            allocated: {(double)allocated / words:F0} bytes/word
            live: {GC.GetTotalMemory(forceFullCollection: true) / MB:F0} MB
            peak: {process.PeakWorkingSet64 / MB:F0} MB

            """).ReplaceLineEndings("\n");
        terminal.Out.Write(Encoding.UTF8.GetBytes(lines));
        GC.KeepAlive(pipeline);
        return ExitCodes.Done;
    }

    private static int RunLengths(Terminal terminal, string folder, int[] lengths, CancellationToken cancellation)
    {
        if (Texts(terminal, folder) is not { Count: > 0 } texts) return ExitCodes.BadInput;
        foreach (var line in new LengthsBench(texts).Lines(lengths, cancellation)) terminal.Out.Write(Encoding.UTF8.GetBytes(line + "\n"));
        return ExitCodes.Done;
    }

    private static List<string>? Texts(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder))
        {
            terminal.Complain($"{folder}: there is no such folder");
            return null;
        }

        using var source = new ArticleSource();
        var texts = new List<string>();
        var corpus = Path.Combine(folder, "text");
        foreach (var file in Directory.EnumerateFiles(Directory.Exists(corpus) ? corpus : folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var (article, problem) = source.FromText(File.ReadAllBytes(file));
            if (article is null) terminal.Complain($"{file}: left out: {problem}");
            else texts.Add(article.Text);
        }

        if (texts.Count == 0) terminal.Complain($"{folder}: there is no .txt file to measure with");
        return texts;
    }

    private static TimeSpan Pass(LanguagePipeline pipeline, List<string> texts, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            pipeline.Analyze(text);
        }

        return watch.Elapsed;
    }
}
