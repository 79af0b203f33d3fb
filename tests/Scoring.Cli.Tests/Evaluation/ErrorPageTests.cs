using System.Text.RegularExpressions;

namespace Scoring.Cli.Tests.Evaluation;

/// <summary><c>evaluate --errors</c>.</summary>
public sealed class ErrorPageTests : IDisposable
{
    private const string Text = "🚋 Ada Quill said <fees> rise. Officials said they fall. The board wrote that all is well.";

    private readonly CommandLine _line = new();

    public ErrorPageTests() => _line.With("text/a.txt", Text).With("text/b.txt", "Nothing.");

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Shows_both_sides_of_each_error()
    {
        Gold("""{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]],"class":"named_person","name":"Ada Quill"}""");

        var page = await PageAsync("""{"source":[[30,39]],"cue":[[12,16]],"content":[[17,23]],"class":"unnamed_group"}""");

        Assert.Contains("<mark class=\"source\">Ada Quill</mark> <mark class=\"cue\">said</mark> <mark class=\"content\">&lt;fees&gt; rise</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"content\">&lt;fees&gt;</mark> rise. <mark class=\"source\">Officials</mark>", page,
            StringComparison.Ordinal);
        Assert.Contains("<article class=\"error k-source k-class k-edges\"", page, StringComparison.Ordinal);
        Assert.Contains("<dd class=\"differs\">unnamed_group</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_missed_false_and_wrong_ones_apart()
    {
        Gold("""{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]]}""", """{"source":[[30,39]],"cue":[[40,44]],"content":[[45,54]]}""");

        var page = await PageAsync("""{"source":[[30,39]],"cue":[[40,44]],"content":[[69,73]]}""", """{"source":[[56,65]],"cue":[[66,71]],"content":[[72,88]]}""");

        Assert.Equal(["k-missed", "k-content", "k-false"], Regex.Matches(page, "<article class=\"error ([^\"]+)\"")
            .Select(match => match.Groups[1].Value));
        Assert.Contains("Not found.", page, StringComparison.Ordinal);
        Assert.Contains("Not annotated.", page, StringComparison.Ordinal);
        Assert.Contains("3 in 1 articles", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_nothing_beside_it_and_no_script_to_be_read()
    {
        Gold("""{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]]}""");

        var page = await PageAsync();

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", page);
        Assert.DoesNotMatch(" on[a-z]+=", page);
        Assert.Contains("<div class=\"tools\" hidden>", page, StringComparison.Ordinal);
        Assert.Contains("body:has(#k-missed:checked) .k-missed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_without_classes_leave_the_classes_to_the_labels()
    {
        _line.With("attributions/a_0000.ann", "T1\tSource 2 11\tx\nT2\tCue 12 16\tx\nT3\tContent 17 28\tx\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
        Gold("""{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]],"class":"named_person"}""");

        var page = await PageAsync("""{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]],"class":"unnamed_person"}""");

        Assert.Equal(["k-class"], Regex.Matches(page, "<article class=\"error ([^\"]+)\"").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Says_that_there_is_no_error()
    {
        const string Right = """{"source":[[2,11]],"cue":[[12,16]],"content":[[17,28]]}""";
        Gold(Right);

        Assert.Contains("There is no error", await PageAsync(Right), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cuts_a_long_text_between_words_and_says_so()
    {
        var before = string.Concat(Enumerable.Repeat("word ", 300));
        _line.With("text/a.txt", before + "Ada said so. " + before);
        Gold($$"""{"source":[[1500,1503]],"cue":[[1504,1508]],"content":[[0,10],[1509,1511]]}""");

        var page = await PageAsync();

        Assert.Matches("""<p class="text">… +word [^<]*<mark class="source">Ada</mark> <mark class="cue">said</mark> <mark class="content">so</mark>\.( word)+ …</p>""", page);
    }

    private void Gold(params string[] labels) => _line.With("classes/a.json", $$"""{"attributions":[{{string.Join(',', labels)}}]}""");

    private async Task<string> PageAsync(params string[] predicted)
    {
        _line.With("pred/a.json", $$"""{"attributions":[{{string.Join(',', predicted)}}]}""");
        var ran = await CommandLine.RunAsync("evaluate", _line[""], "--predictions", _line["pred"], "--errors", _line["errors.html"]);
        Assert.Equal(0, ran.Code);
        return await File.ReadAllTextAsync(_line["errors.html"], TestContext.Current.CancellationToken);
    }
}
