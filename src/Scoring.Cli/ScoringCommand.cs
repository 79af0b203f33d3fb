using System.CommandLine;
using Scoring.Cli.Commands;

namespace Scoring.Cli;

/// <summary>The command line: one file a command.</summary>
internal static class ScoringCommand
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation)
    {
        var root = new RootCommand($"Scores how openly news articles are sourced.\n\n{ExitCodes.Table}")
        {
            ScoreCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            EvidentialCommand.Create(terminal),
            JudgementCommand.Create(terminal),
            CopiesCommand.Create(terminal),
            LinksCommand.Create(terminal),
            FairnessCommand.Create(terminal),
            BenchCommand.Create(terminal),
        };
        await using var output = new StreamWriter(terminal.Out, leaveOpen: true);
        var invocation = new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await root.Parse(arguments).InvokeAsync(invocation, cancellation);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Cancelled.");
            return ExitCodes.Cancelled;
        }
    }
}
