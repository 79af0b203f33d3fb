using System.CommandLine;
using Scoring.Cli.Evaluation;

namespace Scoring.Cli.Commands;

/// <summary><c>evaluate FOLDER…</c>: accuracy against annotated articles.</summary>
internal static class EvaluateCommand
{
    private const string Help = """
        Compare what the engine finds with annotated articles.

        First come the figures of the corpora's own scorers, line by line: matched cues, sources, contents, then classes and names. Then
        tables with precision, recall and F1 in per cent and the 95 % interval of a bootstrap over articles: spans, agentless ones and plain
        reporting cues apart; by how often the cue's lemma is a cue in training; by kind; classes beside a baseline that always says named;
        details of the sources. Tables need what they measure in the annotations: kinds, classes and flags stand in classes/*.json alone.
        """;

    public static Command Create(Terminal terminal)
    {
        var arguments = new EvaluateArguments();
        var command = arguments.AddTo(new Command("evaluate", Help));
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(terminal, arguments.Of(parsed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, EvaluateOptions options, CancellationToken cancellation)
    {
        try
        {
            return new EvaluateRun(terminal, options, cancellation).Run();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
    }
}
