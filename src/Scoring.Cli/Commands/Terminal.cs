namespace Scoring.Cli.Commands;

/// <summary>Where a command reads and writes: results to <see cref="Out"/>, progress and complaints to <see cref="Error"/>.</summary>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    public void Complain(string message) => Error.WriteLine(message);
}
