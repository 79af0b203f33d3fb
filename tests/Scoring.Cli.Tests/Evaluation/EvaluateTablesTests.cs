using System.Text.Json;

namespace Scoring.Cli.Tests.Evaluation;

/// <summary>The tables of <c>evaluate</c>, read from <c>--json</c>, on an article of two sentences.</summary>
public sealed class EvaluateTablesTests : IDisposable
{
    private const string Text = "Ada Quill said fees rise. Officials cooed that they fall. It is said to leak.";

    // Places of the three attributions in the text.
    private const string Quill = """ "source":[[0,9]],"cue":[[10,14]],"content":[[15,24]] """;
    private const string Officials = """ "source":[[26,35]],"cue":[[36,41]],"content":[[42,56]] """;
    private const string Leak = """ "source":[],"cue":[[61,71]],"content":[[72,76]] """;

    private readonly CommandLine _line = new();

    public EvaluateTablesTests() => _line.With("text/a.txt", Text);

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Agentless_ones_are_those_without_a_source_on_both_sides()
    {
        Gold(Label(Quill), Label(Leak)).Found(Label(Leak), Label(""" "cue":[[10,14]] """));

        var row = await RowAsync("Spans", "agentless");

        Assert.Equal((1, 2, 50, 100), (row.Gold, row.Predicted, row.Precision, row.Recall));
    }

    [Fact]
    public async Task Plain_reporting_cues_are_those_whose_lemma_is_on_the_list_of_the_model()
    {
        Gold(Label(Quill), Label(Officials), Label(Leak)).Found(Label(Quill), Label(Officials));

        var row = await RowAsync("Spans", "plain reporting cues");

        Assert.Equal((2, 1, 100, 50), (row.Gold, row.Predicted, row.Precision, row.Recall));
    }

    [Fact]
    public async Task Frequent_and_rare_cues_are_told_apart()
    {
        Gold(Label(Quill), Label(Officials)).Found(Label(Quill));

        Assert.Equal(100, (await RowAsync("By how often", "100 times and more: full")).Value);
        Assert.Equal((1, 0), ((await RowAsync("By how often", "0 to 2: full")) is var rare ? (rare.Gold, rare.Value) : default));
    }

    [Fact]
    public async Task Kinds_stand_beside_a_baseline_that_always_says_reporting()
    {
        Gold(Label(Quill, kind: "reporting"), Label(Officials, kind: "attitude"), Label(Leak, kind: "evidence"))
            .Found(Label(Quill, kind: "reporting"), Label(Officials, kind: "attitude"), Label(Leak, kind: "attitude"));

        Assert.Equal((100, 50), (await RowAsync("Kinds", "reporting")) is var reporting ? (reporting.Value, reporting.Baseline) : default);
        Assert.Equal((100, 0), (await RowAsync("Kinds", "not reporting")) is var other ? (other.Value, other.Baseline) : default);
        Assert.Equal((50, 100), (await RowAsync("Kinds", "attitude")) is var attitude ? (attitude.Precision, attitude.Recall) : default);
        // Found, if under another kind.
        Assert.Equal((2, 100, 100), (await RowAsync("By kind", "attitude: full")) is var full
            ? (full.Predicted, full.Precision, full.Recall) : default);
    }

    [Fact]
    public async Task Classes_stand_beside_a_baseline_that_always_says_named()
    {
        Gold(Label(Quill, "named_person"), Label(Officials, "unnamed_group"), Label(Leak, "no_source"), Label(""" "cue":[[57,59]] """, "other"))
            .Found(Label(Quill, "named_person"), Label(Officials, "unnamed_person"), Label(Leak, "document"), Label(""" "cue":[[57,59]] """, "unnamed_group"));

        Assert.Equal((66.6667, 33.3333), await RowAsync("Classes, on matched", "named or unnamed right") is var named
            ? (named.Value, named.Baseline) : default);
        Assert.Equal(33.3333, (await RowAsync("Classes, on matched", "class right")).Value);
        Assert.Equal((2, 1, 100, 50), await RowAsync("Classes, end to end", "unnamed") is var unnamed
            ? (unnamed.Gold, unnamed.Predicted, unnamed.Precision, unnamed.Recall) : default);
        Assert.Equal((33.3333, 66.6667), await RowAsync("Classes, end to end", "share error") is var share ? (share.Value, share.Baseline)
            : default);
    }

    [Fact]
    public async Task Only_articles_with_twenty_gold_attributions_count_for_the_second_share_error()
    {
        var many = string.Concat(Enumerable.Repeat("A said b. ", 20));
        string Labels(int found) => $$"""{"attributions":[{{string.Join(',', Enumerable.Range(0, found).Select(i => Label($"\"cue\":[[{(i * 10) + 2},{(i * 10) + 6}]]", i < 5 ? "unnamed_group" : "named_person")))}}]}""";
        _line.With("text/b.txt", many).With("classes/b.json", Labels(20)).With("pred/b.json", Labels(10));
        Gold(Label(Quill, "named_person")).Found(Label(Quill, "unnamed_person"));

        var row = await RowAsync("Classes, end to end", "share error, 20 gold or more");

        Assert.Equal((1, 25), (row.Gold, row.Value));
    }

    [Fact]
    public async Task Details_count_on_matched_attributions_and_outlets_by_their_acronyms()
    {
        Gold(
            Label(Quill, "unnamed_person", more: """ "flags":["grant","reason_specific","second_hand"],"via":"the Associated Press" """),
            Label(Officials, "unnamed_group", more: """ "flags":["access"],"via":"Reuters" """),
            Label(Leak, "no_source", more: """ "flags":["poll"] """)).Found(
            Label(Quill, "unnamed_person", more: """ "flags":["grant","reason_boilerplate","second_hand"],"via":"AP","outlets":["AP","CNN"] """),
            Label(Officials, "unnamed_group", more: """ "flags":["access","collective"] """));

        Assert.Equal((1, 1, 100), await RowAsync("Details", "grant") is var grant ? (grant.Gold, grant.Predicted, grant.Value) : default);
        Assert.Equal(0, (await RowAsync("Details", "reason, whichever")).Value);
        Assert.Equal((0, 1), await RowAsync("Details", "collective") is var collective ? (collective.Gold, collective.Predicted) : default);
        Assert.Equal((0, null), await RowAsync("Details", "poll") is var poll ? (poll.Gold, poll.Value) : default);
        // "told Reuters" without a flag is the wire's own name.
        Assert.Equal((1, 2, 50, 100), await RowAsync("Details", "via") is var via ? (via.Gold, via.Predicted, via.Precision, via.Recall)
            : default);
    }

    [Fact]
    public async Task Confidence_stands_beside_how_often_it_is_right()
    {
        Gold(
            Label(Quill, more: """ "name":"Ada Quill" """), Label(Officials, "unnamed_group"), Label(Leak, "other")).Found(
            Label(Quill, more: """ "name":"Quill","confidence":0.92 """), Label(Officials, "unnamed_person", more: """ "confidence":0.98 """),
            Label(Leak, "no_source", more: """ "confidence":0.4 """), Label(""" "cue":[[57,59]] """, "document", more: """ "confidence":0.31 """));

        Assert.Equal((2, 50), await RowAsync("Confidence", "90–100 %, mean 95") is var sure ? (sure.Gold, sure.Value) : default);
        // What gold does not count is left out; what gold has not is wrong.
        Assert.Equal((1, 0), await RowAsync("Confidence", "30–40 %, mean 31") is var unsure ? (unsure.Gold, unsure.Value) : default);
        Assert.Equal((3, 40.3333), await RowAsync("Confidence", "distance") is var distance ? (distance.Gold, distance.Value) : default);
    }

    [Fact]
    public async Task Several_folders_are_pooled()
    {
        Gold(Label(Quill)).Found(Label(Quill));
        _line.With("more/text/c.txt", Text).With("more/classes/c.json", $$"""{"attributions":[{{Label(Officials)}}]}""");

        var ran = await CommandLine.RunAsync("evaluate", _line[""], _line["more"], "--predictions", _line["pred"]);

        Assert.StartsWith("attributions 2\npredicted 1\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\n2 articles; ", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_can_be_read_and_say_how_sure_they_are()
    {
        Gold(Label(Quill, "named_person", "reporting")).Found(Label(Quill, "named_person", "reporting"));

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"]);

        Assert.Matches(@"(?m)^  cue +1 +1  100.0  100.0  100.0 +100.0–100.0$", ran.Out);
        Assert.Matches(@"(?m)^  class right +1 +100.0 % +100.0–100.0 +100.0$", ran.Out);
        Assert.All(ran.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 140));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        Gold(Label(Quill)).Found(Label(Quill));

        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"], "--json", _line["none/tables.json"]);

        Assert.Equal(5, ran.Code);
        Assert.Contains("tables.json: ", ran.Error, StringComparison.Ordinal);
    }

    private EvaluateTablesTests Gold(params string[] labels) => With("classes", labels);

    private void Found(params string[] labels) => With("pred", labels);

    private EvaluateTablesTests With(string folder, string[] labels)
    {
        _line.With($"{folder}/a.json", $$"""{"attributions":[{{string.Join(',', labels)}}]}""");
        return this;
    }

    private static string Label(string spans, string sourceClass = "named_person", string? kind = null, string? more = null) =>
        $$"""{{{spans}},"class":"{{sourceClass}}","kind":{{(kind is null ? "null" : $"\"{kind}\"")}}{{(more is null ? "" : "," + more)}}}""";

    private async Task<Row> RowAsync(string table, string name)
    {
        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"], "--json", _line["tables.json"]);
        Assert.Equal(0, ran.Code);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(_line["tables.json"], TestContext.Current.CancellationToken));
        return json.RootElement.GetProperty("tables").EnumerateArray()
            .Single(one => one.GetProperty("title").GetString()!.StartsWith(table, StringComparison.Ordinal))
            .GetProperty("rows").EnumerateArray().Single(one => one.GetProperty("name").GetString() == name)
                .Deserialize<Row>(JsonSerializerOptions.Web)!;
    }

    private sealed record Row(int Gold, int Predicted, double? Precision, double? Recall, double? Value, double? Baseline);
}
