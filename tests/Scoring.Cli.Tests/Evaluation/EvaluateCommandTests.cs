namespace Scoring.Cli.Tests.Evaluation;

public sealed class EvaluateCommandTests : IDisposable
{
    // The emoji is one code point and two UTF-16 units: offsets behind it tell the two apart.
    private const string Text = "🚋 Ada Quill said fees rise. Officials said they fall. It is said.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Prints_the_figures_of_both_scorers()
    {
        WithGold("b_4e07.ann");
        _line.With("classes/b.json", Labels("named_person", "unnamed_group", "reporting", 12))
            .With("pred/b.json", Labels("named_person", "named_organization", "reporting", 13));

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.Equal(0, ran.Code);
        Assert.StartsWith(
            """
            attributions 2
            predicted 2
            cue {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            source {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            source_exact {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            full {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            content {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            span_source {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            span_cue {'P': 50.0, 'R': 50.0, 'F1': 50.0}
            span_content {'P': 100.0, 'R': 100.0, 'F1': 100.0}
            articles_without_prediction 0
            matched 2 class_acc 50.0 named_acc 50.0 unnamed {'P': 0.0, 'R': 0.0, 'F1': 0.0} gold_unnamed 1 name_acc 100.0 share_mae 50.0
               1 unnamed_group -> named_organization
            claims matched 2 class_acc 50.0 named_acc 50.0 unnamed {'P': 0.0, 'R': 0.0, 'F1': 0.0} gold_unnamed 1 name_acc 100.0 share_mae 50.0
               1 unnamed_group -> named_organization

            Spans
            """, ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_sorted_annotator_is_the_reference()
    {
        WithGold("b_4e07.ann").With("attributions/b_ffff.ann", "").With("attributions/b_extra_4e07.ann", "").With("pred/b.json", """{"attributions":[]}""");

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.StartsWith("attributions 2\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_stand_in_for_annotations_and_a_missing_prediction_is_counted()
    {
        _line.With("text/b.txt", Text).With("classes/b.json", Labels("named_person", "unnamed_group", "reporting", 12)).With("pred/other.json", """{"attributions":[]}""");

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.Contains("attributions 2\npredicted 0\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("articles_without_prediction 1\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attitudes_are_left_out_of_the_figures_of_claims()
    {
        _line.With("text/b.txt", Text).With("classes/b.json", Labels("named_person", "unnamed_group", "attitude", 12))
            .With("pred/b.json", Labels("named_person", "unnamed_group", "reporting", 12));

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.Contains("\nmatched 2 class_acc 100.0", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nclaims matched 1 class_acc 100.0 named_acc 100.0 unnamed {'P': 0.0, 'R': 0.0, 'F1': 0.0} gold_unnamed 0",
            ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_spans_leave_only_the_classes_to_the_engine()
    {
        _line.With("text/b.txt", Text).With("classes/b.json", Labels("named_person", "unnamed_group", "reporting", 12));

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--gold-spans");

        Assert.StartsWith("matched 2 class_acc 100.0 named_acc 100.0", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_score_wrote_for_scorers_is_what_evaluate_finds()
    {
        WithGold("b_4e07.ann").With("classes/b.json", Labels("named_person", "unnamed_group", "reporting", 12));
        await CommandLine.RunAsync("score", _line["text"], "--format", "eval", "--out", _line["pred"]);

        Assert.Equal(
            (await CommandLine.RunAsync("evaluate", _line[""])).Out,
            (await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"])).Out);
    }

    [Theory]
    [InlineData("T1\tSource x 5\twords", "b_4e07.ann(1)")]
    [InlineData("T1\tSource 3\twords", "b_4e07.ann(1)")]
    [InlineData("T0\tCue 1 2\tx\nT1\tSource 5 3\twords", "b_4e07.ann(2)")]
    public async Task Names_the_line_of_an_annotation_that_cannot_be_read(string line, string place)
    {
        _line.With("text/b.txt", Text).With("attributions/b_4e07.ann", line);

        var ran = await CommandLine.RunAsync("evaluate", _line[""]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(place, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_spans_without_labels_are_refused()
    {
        WithGold("b_4e07.ann");

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--gold-spans");

        Assert.Equal(2, ran.Code);
        Assert.Contains("classes", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"attributions\":[\n{\"cue\":[[1]]}]}", "b.json(2): attribution 1: ")]
    [InlineData("{\"attributions\":[{\"cue\":[[1,2]]},\n\n{\"cue\":[[3,1]]}]}", "b.json(3): attribution 2: [3,1] is no span.")]
    [InlineData("{\"attributions\":[{\"cue\":\n\"said\"}]}", "b.json(1): attribution 1: ")]
    [InlineData("{\"attributions\":[\n{\"cue\":[[1,2]]}", "b.json(2): ")]
    [InlineData("{\"claims\":[]}", "b.json(1): there is no list \"attributions\".")]
    [InlineData("no json", "b.json(1): ")]
    [InlineData("", "b.json(1): ")]
    public async Task Names_the_line_of_labels_that_cannot_be_read(string labels, string place)
    {
        WithGold("b_4e07.ann").With("pred/b.json", labels);

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(place, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "there is no such folder")]
    [InlineData("empty", "there is no folder text/ in it")]
    [InlineData("bare", "there is no .txt file in it")]
    [InlineData("plain", "no text has annotations")]
    [InlineData("latin", "a.txt(2): no UTF-8 at byte 2")]
    public async Task Says_what_is_wrong_with_a_folder(string folder, string complaint)
    {
        _line.With("empty/note.txt", "").With("bare/text/note.md", "").With("plain/text/a.txt", Text)
            .With("latin/text/a.txt", [0x61, 0x0A, 0xFF, 0x0A]);

        var ran = await CommandLine.RunAsync("evaluate", _line[folder]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(folder, ran.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task A_folder_of_predictions_that_is_not_there_is_not_taken_for_no_predictions()
    {
        WithGold("b_4e07.ann");

        Assert.Equal(2, (await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"])).Code);
    }

    private CommandLine WithGold(string annotations) => _line.With("text/b.txt", Text).With(
        $"attributions/{annotations}",
        "T1\tSource 2 11\tAda Quill\nT2\tCue 12 16\tsaid\nT3\tContent 17 26\tfees rise\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
        + "T4\tSource 28 37\tOfficials\nT5\tCue 38 42\tsaid\nT6\tContent 43 52\tthey fall\nE2\tAttribution:T5 Source:T4 Cue1:T5 Content2:T6\nE3\tAttribution:T9 Source:T1\n");

    private static string Labels(string first, string second, string kindOfSecond, int cue) => $$"""
        {"attributions":[
          {"source":[[2,11]],"cue":[[{{cue}},16]],"content":[[17,26]],"class":"{{first}}","name":"Ada Quill","via":null,"kind":"reporting"},
          {"source":[[28,37]],"cue":[[38,42]],"content":[[43,52]],"class":"{{second}}","name":null,"via":null,"kind":"{{kindOfSecond}}"}]}
        """;
}
