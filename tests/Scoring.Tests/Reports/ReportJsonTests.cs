using System.Text;
using System.Text.Json;
using NJsonSchema;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Tests.Reports;

public sealed class ReportJsonTests
{
    private const string Awkward = "\uFEFF🏛 Council splits\r\n\r\nMayor Ada Quill said \"the 🚋 line\r\nwill open\", it has emerged.\r\n";

    [Fact]
    public async Task Fits_the_schema_with_emoji_crlf_and_a_byte_order_mark()
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(AwkwardStory().Judge()));

        var schema = await JsonSchema.FromJsonAsync(ReportJson.Schema, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(json));
    }

    [Fact]
    public async Task The_schema_refuses_an_agentless_source_that_is_null()
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(AwkwardStory().Judge()));
        using var report = JsonDocument.Parse(json);
        var source = report.RootElement.GetProperty("attributions")[1].GetProperty("source").GetRawText();

        var schema = await JsonSchema.FromJsonAsync(ReportJson.Schema, TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate(json.Replace(source, "null", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_text_is_the_slice_at_its_span()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(AwkwardStory().Judge()));
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        Assert.Equal(Awkward, text);

        var content = json.RootElement.GetProperty("attributions")[0].GetProperty("content");
        var span = content.GetProperty("spans")[0];
        Assert.Equal(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()], content.GetProperty("text").GetString());
        Assert.Equal("\"the 🚋 line\r\nwill open\"", content.GetProperty("text").GetString());
    }

    [Fact]
    public void An_agentless_source_is_an_object_without_words()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(AwkwardStory().Judge()));
        var source = json.RootElement.GetProperty("attributions")[1].GetProperty("source");

        Assert.Equal(0, source.GetProperty("spans").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, source.GetProperty("text").ValueKind);
        Assert.Equal("no_source", source.GetProperty("class").GetString());
    }

    [Fact]
    public void Words_in_pieces_are_joined_by_one_space_in_their_order()
    {
        var passage = Passage.Of("\"Rents,\" Ortiz said, \"will rise.\"", [new(21, 33), new(0, 8)]);

        Assert.Equal("\"Rents,\" \"will rise.\"", passage.Text);
        Assert.Equal(0, passage.Spans[0].Start);
    }

    [Fact]
    public void A_title_keeps_its_own_ids_and_offsets()
    {
        var report = new Story("Nothing said here.", "Mayor: line will open")
            .With("Mayor", ":", "line will open", SourceClass.UnnamedPerson, id: "s1", inTitle: true)
            .Judge();

        var attribution = Assert.Single(report.TitleAttributions);
        Assert.Equal(("t1", "ts1", "line will open"), (attribution.Id, attribution.Source.Id, attribution.Content.Text));
        Assert.Empty(report.Attributions);
        Assert.Equal(["t1"], Assert.Single(report.Claims).Attributions);
    }

    [Fact]
    public void Half_an_emoji_is_written_as_a_replacement_and_moves_nothing()
    {
        const string Torn = "\uD83D Ortiz said fees rise.";
        var report = ReportJson.Read(ReportJson.Write(new Story(Torn).With("Ortiz", "said", "fees rise", SourceClass.NamedPerson).Judge()));

        Assert.Equal(Torn.Replace('\uD83D', '\uFFFD'), report.Article.Text);
        Assert.Equal("fees rise", report.Attributions[0].Content.Spans[0].Of(report.Article.Text));
    }

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        var bytes = ReportJson.Write(AwkwardStory().Judge());

        Assert.Equal(bytes, ReportJson.Write(ReportJson.Read(bytes)));
    }

    [Fact]
    public void Refuses_a_report_without_a_score()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"engine":"x","profile":{"name":"a","version":"b"}}""");

        Assert.Contains("score", Assert.Throws<JsonException>(() => ReportJson.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analysis_read_back_gives_the_same_report()
    {
        var story = AwkwardStory();
        var bytes = AnalysisJson.Write(story.Body);
        var body = AnalysisJson.Read(bytes);

        Assert.Equal(bytes, AnalysisJson.Write(body));
        Assert.Equal(
            ReportJson.Write(story.Judge()),
            ReportJson.Write(ArticleScorer.Judge(story.Article, body, null, Profile.Default)));
    }

    [Fact]
    public void An_analysis_of_other_words_is_refused()
    {
        var story = AwkwardStory();

        Assert.Throws<ArgumentException>(() => ArticleScorer.Judge(new("Other words."), story.Body, null, Profile.Default));
        Assert.Throws<ArgumentException>(() => ArticleScorer.Judge(story.Article with { Title = "Given" }, story.Body, null, Profile.Default));
    }

    private static Story AwkwardStory()
    {
        var story = new Story(Awkward);
        var child = new Attribution(
            "a1.1", AttributionKind.Evidence, new([], SourceClass.NoSource, null, null, [], []), [story.Find("will")], [story.Find("open")], [],
            0.5, Assertion.Asserted, false, []);
        return story
            .With("Mayor Ada Quill", "said", "\"the 🚋 line\r\nwill open\"", SourceClass.NamedPerson, "Ada Quill",
                details: [DetailKind.Role], via: ["The Ledger"], children: [child])
            .With(null, "it has emerged", "Mayor Ada Quill said", SourceClass.NoSource, kind: AttributionKind.Evidence);
    }
}
