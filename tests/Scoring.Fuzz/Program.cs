using System.CommandLine;
using Scoring.Fuzz;

var minutes = new Option<double>("--minutes") { Description = "CPU minutes to spend.", DefaultValueFactory = _ => 0.5 };
var seed = new Option<int>("--seed")
{
    Description = "Which texts are made: the same seed makes the same ones.",
    DefaultValueFactory = _ => 1
};
var only = new Option<int?>("--case") { Description = "Make and try only the text with this number of the seed." };

var root = new RootCommand("""
    Reads newsy and hostile texts with the engine and judges them. Whatever the text: no crash, no span outside it or through the middle of a
    character, cues with words, the same result twice, time in proportion to length. Prints seed, number and the shortest text found for
    each failure; exit code 1 if there is one.
    """) { minutes, seed, only };
root.SetAction((parsed, cancellation) => Task.FromResult(
    new FuzzRun(parsed.GetValue(seed), Console.Out, cancellation)
        .Run(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(only))));
return await root.Parse(args).InvokeAsync();
