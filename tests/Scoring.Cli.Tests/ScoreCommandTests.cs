using System.Text;
using System.Text.Json;
using NJsonSchema;
using Scoring.Reports;

namespace Scoring.Cli.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Article = "\uFEFF🏛 Council splits over trams\r\n\r\nMayor Ada Quill said the 🚋 line will open in May. "
        + "Two officials, who spoke on condition of anonymity, said the money is not there.\r\n\r\nIt has emerged that the depot is too small.\r\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Writes_a_report_that_fits_the_schema_with_offsets_into_the_file_as_it_stands()
    {
        _line.With("a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["a.txt"], "--format", "json");

        Assert.Equal(0, ran.Code);
        var schema = await JsonSchema.FromJsonAsync(ReportJson.Schema, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(ran.Out));
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(Article, json.RootElement.GetProperty("article").GetProperty("text").GetString());
        Assert.All(Passages(json.RootElement), passage => Assert.Equal(
            string.Join(' ', passage.GetProperty("spans").EnumerateArray().Select(span => Article[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()])),
            passage.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Writes_code_points_for_scorers()
    {
        _line.With("a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["a.txt"], "--format", "eval");

        using var json = JsonDocument.Parse(ran.Out);
        var first = json.RootElement.GetProperty("attributions")[0];
        Assert.Equal(["source", "cue", "content", "class", "name", "via", "kind", "flags", "outlets", "role", "affiliation", "count", "confidence"], first.EnumerateObject().Select(property => property.Name));
        var runes = Article.EnumerateRunes().ToArray();
        var cue = first.GetProperty("cue")[0];
        Assert.Equal("said", string.Concat(runes[cue[0].GetInt32()..cue[1].GetInt32()]));
    }

    [Fact]
    public async Task Writes_a_page_that_needs_nothing_else()
    {
        _line.With("a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["a.txt"], "--format", "html", "--out", _line["pages"]);

        Assert.Equal(0, ran.Code);
        var page = await File.ReadAllTextAsync(Path.Combine(_line["pages"], "a.html"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains(">Two officials, who spoke on condition of anonymity<", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_as_text_in_a_terminal()
    {
        _line.With("a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["a.txt"]);

        Assert.Contains("of 100", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Claims\n", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', ran.Out);
    }

    [Fact]
    public async Task Takes_text_from_standard_input()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("The pier is open from nine to five."));

        var ran = await CommandLine.RunAsync(input, ["score", "-"]);

        Assert.Equal(0, ran.Code);
        Assert.StartsWith("Score: not applicable", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gives_one_report_each_and_a_bad_file_stops_no_other()
    {
        _line.With("in/a.txt", Article).With("in/b.txt", [0x61, 0xFF, 0x62]).With("in/c.txt", "Nothing.").With("in/note.md", "Not a .txt.").With("in/empty.txt", "");

        var ran = await CommandLine.RunAsync("score", _line["in"], "--out", _line["out"]);

        Assert.Equal(3, ran.Code);
        Assert.Equal(["a.json", "c.json"], Directory.GetFiles(_line["out"]).Select(Path.GetFileName).Order());
        Assert.Contains("b.txt: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("offset 1", ran.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("2 scored, 2 failed", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_and_a_single_file_give_the_same_report()
    {
        _line.With("in/a.txt", Article);

        await CommandLine.RunAsync("score", _line["in"], "--out", _line["out"]);
        await CommandLine.RunAsync("score", _line["in/a.txt"], "--out", _line["one"]);

        Assert.Equal(await File.ReadAllBytesAsync(_line["out/a.json"], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(_line["one/a.json"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_without_out_is_wrong_usage()
    {
        _line.With("in/a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["in"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("--out", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_usage()
    {
        var ran = await CommandLine.RunAsync("score", "-", "--format", "xml");

        Assert.Equal(1, ran.Code);
        Assert.Contains("'text'", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_writes_over_its_input()
    {
        _line.With("in/a.txt", Article);

        var ran = await CommandLine.RunAsync("score", _line["in"], "--out", _line["in"], "--format", "text");

        Assert.Equal(1, ran.Code);
        Assert.Equal(Encoding.UTF8.GetBytes(Article), await File.ReadAllBytesAsync(_line["in/a.txt"], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("binary.txt", "binary")]
    [InlineData("picture.png", "kind that is not read")]
    public async Task Says_what_is_wrong_with_an_input(string file, string complaint)
    {
        _line.With("binary.txt", [0x61, 0x00, 0x01]).With("picture.png", [0x89]);

        var ran = await CommandLine.RunAsync("score", _line[file]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(file, ran.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task Reads_the_article_of_a_json_file()
    {
        _line.With("a.json", """{"title":"Line will open, mayor says","outlet":"The Ledger","text":"Mayor Ada Quill said the line will open in May."}""");

        var ran = await CommandLine.RunAsync("score", _line["a.json"], "--format", "json");

        var report = ReportJson.Read(Encoding.UTF8.GetBytes(ran.Out));
        Assert.Equal(("The Ledger", "Line will open, mayor says"), (report.Article.Outlet, report.Article.Title));
    }

    [Fact]
    public async Task Refuses_to_fetch_from_this_machine()
    {
        var ran = await CommandLine.RunAsync("score", "http://127.0.0.1:9/article");

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("http://127.0.0.1:9/article: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judges_by_the_given_profile_and_says_what_is_wrong_with_one()
    {
        _line.With("a.txt", Article).With("bad.json", """{ "name": "house" }""");

        var ran = await CommandLine.RunAsync("score", _line["a.txt"], "--profile", _line["bad.json"]);
        Assert.Equal(4, ran.Code);
        Assert.Contains("bad.json: ", ran.Error, StringComparison.Ordinal);

        Assert.Equal(4, (await CommandLine.RunAsync("score", _line["a.txt"], "--profile", _line["none.json"])).Code);
    }

    [Fact]
    public async Task Stops_when_cancelled()
    {
        _line.With("in/a.txt", Article);

        var ran = await CommandLine.RunAsync(Stream.Null, ["score", _line["in"], "--out", _line["out"]], new CancellationToken(canceled: true));

        Assert.Equal(130, ran.Code);
        Assert.Empty(Directory.GetFiles(_line["out"]));
    }

    [Fact]
    public async Task Help_lists_the_exit_codes()
    {
        var ran = await CommandLine.RunAsync("--help");

        Assert.Equal(0, ran.Code);
        Assert.Contains("some files of a folder failed", ran.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Passages(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.TryGetProperty("spans", out var spans) && spans.GetArrayLength() > 0
            ? element.EnumerateObject().SelectMany(property => Passages(property.Value)).Prepend(element)
            : element.EnumerateObject().SelectMany(property => Passages(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Passages),
        _ => [],
    };
}
