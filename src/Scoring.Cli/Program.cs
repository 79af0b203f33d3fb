using Scoring.Cli;
using Scoring.Cli.Commands;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
await using var output = Console.OpenStandardOutput();
return await ScoringCommand.RunAsync(args, new(Console.OpenStandardInput(), output, Console.Error), cancellation.Token);
