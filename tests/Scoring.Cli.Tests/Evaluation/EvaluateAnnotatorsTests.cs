namespace Scoring.Cli.Tests.Evaluation;

/// <summary><c>evaluate --annotators</c>: how well those agree who marked the same article.</summary>
public sealed class EvaluateAnnotatorsTests : IDisposable
{
    private const string Text = "Ada Quill said fees rise. Officials said they fall. It is said to leak.";

    private const string Quill = "T1\tSource 0 9\t\nT2\tCue 10 14\t\nT3\tContent 15 24\t\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n";
    private const string Officials =
        "T4\tSource 26 35\t\nT5\tCue 36 40\t\nT6\tContent 41 50\t\nE2\tAttribution:T5 Source:T4 Cue:T5 Content:T6\n";

    private const string Leak = "T7\tCue 55 62\t\nT8\tContent 66 70\t\nE3\tAttribution:T7 Cue:T7 Content:T8\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Each_annotator_is_held_against_each_other_both_ways()
    {
        With("a", Quill + Officials + Leak, Quill, Quill + Leak);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--annotators");

        // Marks 3, 1, 2; of six ordered pairs (3,1), (3,2), (1,2) each twice: 1 + 2 + 1 agree.
        Assert.Equal(0, ran.Code);
        Assert.StartsWith(
            """
            attributions 12
            predicted 12
            cue {'P': 66.7, 'R': 66.7, 'F1': 66.7}
            source {'P': 75.0, 'R': 75.0, 'F1': 75.0}
            source_exact {'P': 75.0, 'R': 75.0, 'F1': 75.0}
            full {'P': 66.7, 'R': 66.7, 'F1': 66.7}
            """, ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("without_prediction", ran.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  agentless +4 +4 +50\.0 +50\.0 +50\.0", ran.Out);
        Assert.Contains("\n1 articles, 6 pairs; ", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_with_one_annotator_tells_nothing()
    {
        With("a", Quill, Quill + Leak).With("b", Officials);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--annotators");

        Assert.StartsWith("attributions 3\npredicted 3\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_of_one_article_are_drawn_together()
    {
        With("a", Quill, Quill + Leak);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--annotators");

        // One article can be drawn in one way only.
        Assert.Matches(@"(?m)^  cue +3 +3 +66\.7 +66\.7 +66\.7 +66\.7–66\.7$", ran.Out);
    }

    [Fact]
    public async Task Articles_with_one_annotator_each_are_refused()
    {
        With("a", Quill).With("b", Quill);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--annotators");

        Assert.Equal(2, ran.Code);
        Assert.Contains("no text has two annotators", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_engine_classes_what_each_of_them_marked_if_asked()
    {
        With("a", Quill + Officials + Leak, Quill, Quill + Leak);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--annotators", "--gold-spans");

        // Unnamed or agentless: 2, 0, 1, each held against two others; the leak is found by two, both ways.
        Assert.Contains("unnamed {'P': 33.3, 'R': 33.3, 'F1': 33.3} gold_unnamed 6", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Classes, end to end", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--predictions", "pred")]
    [InlineData("--classes", "classes")]
    [InlineData("--labels", "labels")]
    public async Task Other_sources_of_attributions_are_refused_beside_it(params string[] options)
    {
        With("a", Quill, Quill);

        var ran = await CommandLine.RunAsync(["evaluate", _line[""], "--annotators", .. options]);

        Assert.NotEqual(0, ran.Code);
        Assert.Contains("--annotators", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_tables_names_no_engine()
    {
        With("a", Quill, Quill);

        await CommandLine.RunAsync("evaluate", _line[""], "--annotators", "--json", _line["tables.json"]);

        var tables = await File.ReadAllTextAsync(_line["tables.json"], TestContext.Current.CancellationToken);
        Assert.Contains("\"engine\": null", tables, StringComparison.Ordinal);
    }

    private EvaluateAnnotatorsTests With(string article, params string[] annotators)
    {
        _line.With($"text/{article}.txt", Text);
        for (var i = 0; i < annotators.Length; i++) _line.With($"attributions/{article}_{i:x4}.ann", annotators[i]);
        return this;
    }
}
