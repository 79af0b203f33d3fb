namespace Scoring.Cli.Tests.Evaluation;

/// <summary><c>evaluate --labels</c>: labels that lie apart from their articles, and of which an article has only some.</summary>
public sealed class EvaluateLabelsTests : IDisposable
{
    private const string Text = "Two harbor officials, who asked not to be named, told the Ledger that the pier leaks. Ada Quill said it does not.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("corpora/text/a.txt")]
    [InlineData("corpora/polnear/train/text/a.txt")]
    public async Task Finds_the_article_by_its_name(string article)
    {
        _line.With(article, Text).With("labels/a.json", Labels("grant"));

        var ran = await CommandLine.RunAsync("evaluate", _line["corpora"], "--labels", _line["labels"]);

        Assert.Equal(0, ran.Code);
        Assert.Matches(@"(?m)^  found +2 +100.0 %", ran.Out);
        Assert.Matches(@"(?m)^  grant +1 +1  100.0  100.0  100.0", ran.Out);
        Assert.Matches(@"(?m)^  count, the number +1 +1  100.0  100.0  100.0", ran.Out);
        Assert.Contains("Granted anonymity: classes\n", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Second-hand: classes", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_an_article_of_the_wire_by_its_number()
    {
        _line.With("corpora/reuters21578/reuters21578.jsonl", $$"""
            {"id":1,"text":"Nothing."}
            {"id":7,"text":"{{Text}}"}

            """.TrimEnd(' ', '\n')).With("labels/reuters_7.json", Labels("second_hand"));

        var ran = await CommandLine.RunAsync("evaluate", _line["corpora"], "--labels", _line["labels"], "--gold-spans");

        Assert.Equal(0, ran.Code);
        Assert.Matches(@"(?m)^  via +1 +1  100.0  100.0  100.0", ran.Out);
        Assert.Contains("Second-hand: classes\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_where_an_article_was_looked_for()
    {
        _line.With("corpora/text/b.txt", Text).With("labels/a.json", Labels("grant"));

        var ran = await CommandLine.RunAsync("evaluate", _line["corpora"], "--labels", _line["labels"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(Path.Combine(_line["labels"], "a.json") + ": its article is in none of ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_line_of_a_wire_article_that_cannot_be_read()
    {
        _line.With("corpora/reuters21578/reuters21578.jsonl", "{\"id\":1,\"text\":\"x\"}\n{\"id\":")
            .With("labels/reuters_7.json", Labels("grant"));

        var ran = await CommandLine.RunAsync("evaluate", _line["corpora"], "--labels", _line["labels"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("reuters21578.jsonl(2): ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sorts_of_labels_at_once_are_wrong_usage()
    {
        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--labels", _line["labels"], "--classes", _line["classes"]);

        Assert.Equal(1, ran.Code);
    }

    private static string Labels(string set) => $$"""
        {"attributions":[{"set":["{{set}}"],"source":[[0,47]],"cue":[[49,53]],"content":[[65,84]],"class":"unnamed_group","name":null,
          "via":[[58,64]],"role":[4,20],"affiliation":[4,10],"count":2,"grant":true,"reason":"none","flags":["second_hand"]},
          {"set":["chain"],"source":[[86,95]],"cue":[[96,100]],"content":[[101,112]],"class":"named_person","name":[86,95],"via":[],
          "antecedent":[86,95],"role":null,"affiliation":null,"count":null,"grant":false,"reason":null,"flags":[]}]}
        """;
}
