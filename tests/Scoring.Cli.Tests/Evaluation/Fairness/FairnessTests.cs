using System.Runtime.CompilerServices;
using Scoring.Cli.Evaluation.Fairness;

namespace Scoring.Cli.Tests.Evaluation.Fairness;

/// <summary>Other people's names must not change what is found in the twelve samples, nor how it is scored.</summary>
public sealed class FairnessTests : IDisposable
{
    private const double LeastKept = 0.97, MostMoved = 1;

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void Names_of_other_sex_and_origin_change_next_to_nothing()
    {
        var run = new FairnessRun(tellsLosses: true);
        var samples = Directory.EnumerateFiles(Samples(), "*.md").Order(StringComparer.Ordinal).ToList();
        Parallel.For(0, samples.Count, i => run.Add(Path.GetFileNameWithoutExtension(samples[i]), Body(samples[i]), i));

        var all = run.Tallies.Aggregate(FairnessTally.None, (sum, one) => sum + one.Tally);
        TestContext.Current.TestOutputHelper!.WriteLine(run.Told());
        Assert.Equal(Exchange.All.Count, run.Tallies.Count);
        Assert.True(all.Kept >= LeastKept * all.Attributions, $"{all.Kept} of {all.Attributions} keep spans and class.\n{run.Told()}");
        Assert.True(all.Size <= MostMoved * all.Articles, $"The scores move by {all.Size / all.Articles:0.00} points.\n{run.Told()}");
        Assert.All(run.Tallies, one => Assert.True(Math.Abs(one.Tally.Change) <= MostMoved * one.Tally.Articles, $"{one.Exchange.Name} moves them.\n{run.Told()}"));
    }

    [Fact]
    public async Task The_command_prints_a_line_for_each_way_of_renaming()
    {
        _line.With("texts/text/a.txt", "Fees will rise, said Maria Lopez, the city's budget director.").With("wire/b.jsonl", """{"id": 7, "title": "Rains stop", "text": "Ada Quill said so."}""" + "\n");

        var ran = await CommandLine.RunAsync("fairness", _line["texts"], _line["wire"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("2 articles, 2 people renamed", ran.Out, StringComparison.Ordinal);
        Assert.All(Exchange.All, exchange => Assert.Contains('\n' + exchange.Name + "  ", ran.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_texts_is_named()
    {
        _line.With("empty/readme", "");

        var ran = await CommandLine.RunAsync("fairness", _line["empty"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(_line["empty"], ran.Error, StringComparison.Ordinal);
    }

    // Without what stands between the lines of dashes on top.
    private static string Body(string sample) => File.ReadAllText(sample).Split("---\n", 3)[^1].TrimStart();

    private static string Samples([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "src", "Scoring.Service", "Samples");
}
