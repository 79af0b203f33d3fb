using System.Collections.Concurrent;
using Scoring.Cli.Input;
using Scoring.Cli.Output;
using Spectre.Console;

namespace Scoring.Cli.Commands;

/// <summary>Scores every .txt of a folder on all cores. A file that fails is named at the end and stops no other.</summary>
internal sealed class FolderRun(Terminal terminal, Scorer scorer, string folder, OutputFormat format, string to)
{
    private readonly ConcurrentDictionary<string, string> _failures = new(StringComparer.Ordinal);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        List<string> files;
        try
        {
            files = [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file).Equals(".txt", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
            Directory.CreateDirectory(to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return e is DirectoryNotFoundException ? ExitCodes.BadInput : ExitCodes.CannotWrite;
        }

        if (files.Count == 0)
        {
            terminal.Complain($"{folder}: there is no .txt file in it");
            return ExitCodes.BadInput;
        }

        if (WouldOverwrite(files) is { } clash)
        {
            terminal.Complain(clash);
            return ExitCodes.Usage;
        }

        await ScoreAllAsync(files, cancellation);
        foreach (var (file, problem) in _failures.OrderBy(failure => failure.Key, StringComparer.Ordinal)) terminal.Complain($"{file}: {problem}");
        terminal.Complain($"{files.Count - _failures.Count} scored, {_failures.Count} failed");
        return _failures.IsEmpty ? ExitCodes.Done : ExitCodes.SomeFailed;
    }

    private string TargetOf(string file) => Path.Combine(to, Path.GetFileNameWithoutExtension(file) + Scored.EndingOf(format));

    private string? WouldOverwrite(List<string> files)
    {
        if (files.Select(TargetOf).GroupBy(target => target, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return $"{twice.Key} would be written twice; rename one of the files";
        return files.Select(Path.GetFullPath).Intersect(files.Select(file => Path.GetFullPath(TargetOf(file)))).FirstOrDefault() is { } input
            ? $"{input} would be overwritten; choose another --out"
            : null;
    }

    private async Task ScoreAllAsync(List<string> files, CancellationToken cancellation)
    {
        using var source = new ArticleSource();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async progress =>
        {
            var task = progress.AddTask($"Scoring {files.Count} articles", maxValue: files.Count);
            var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
            await Parallel.ForEachAsync(files, options, async (file, stop) =>
            {
                if (await ScoreAsync(source, file, stop) is { } problem) _failures[file] = problem;
                task.Increment(1);
            });
        });
    }

    private async Task<string?> ScoreAsync(ArticleSource source, string file, CancellationToken cancellation)
    {
        try
        {
            var (article, problem) = source.FromText(await File.ReadAllBytesAsync(file, cancellation));
            if (article is null) return problem;
            await File.WriteAllBytesAsync(TargetOf(file), scorer.Score(article).As(format), cancellation);
            return null;
        }
        // Whatever it is, it is told at the end with the file's name, and the exit code says so: the other files must go on.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }
}
