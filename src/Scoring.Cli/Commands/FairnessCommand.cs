using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Fairness;
using Spectre.Console;

namespace Scoring.Cli.Commands;

/// <summary><c>fairness FOLDER…</c>: whether other people's names change what is found and how it is scored.</summary>
internal static class FairnessCommand
{
    private const string Help = """
        Give all people of an article other names, and compare what is found and scored with what was before.

        Each article is read with the names of a dozen origins, once with the sexes kept and once exchanged (pronouns, "Ms." and
        "chairman" follow), and with everybody a woman or a man. Per way of renaming it is told how many attributions keep the spans of
        source, cue and content and the class, and how far the scores move.
        """;

    public static Command Create(Terminal terminal)
    {
        var folders = new Argument<string[]>("folder")
        {
            Description = "Articles: text/*.txt, *.txt, or *.jsonl with id, title and text a line",
            Arity = ArgumentArity.OneOrMore,
        };
        var articles = new Option<int>("--articles") { Description = "At most so many of each folder, drawn at random", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Of the draw", DefaultValueFactory = _ => 1 };
        var losses = new Option<bool>("--losses") { Description = "Print each attribution that does not keep spans and class" };
        var command = new Command("fairness", Help) { folders, articles, seed, losses };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetValue(folders)!, parsed.GetValue(articles), parsed.GetValue(seed), parsed.GetValue(losses), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] folders, int most, int seed, bool losses, CancellationToken cancellation)
    {
        try
        {
            var drawn = folders.SelectMany(folder =>
            {
                var all = ArticleTexts.In(folder).ToArray();
                new Random(seed).Shuffle(all);
                return all.Take(most);
            }).ToList();
            var run = new FairnessRun(losses);
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
            console.Progress().Start(progress =>
            {
                var task = progress.AddTask($"Renaming the people of {drawn.Count} articles", maxValue: drawn.Count);
                var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
                Parallel.For(0, drawn.Count, options, i =>
                {
                    run.Add(drawn[i].Name, drawn[i].Text(), i);
                    task.Increment(1);
                });
            });
            terminal.Out.Write(Encoding.UTF8.GetBytes(run.Told()));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or JsonException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
        catch (AggregateException e) when (e.InnerException is IOException or InvalidDataException)
        {
            terminal.Complain(e.InnerException.Message);
            return ExitCodes.BadInput;
        }
    }
}
