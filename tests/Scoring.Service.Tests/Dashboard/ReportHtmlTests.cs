using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Pages.Reports;
using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Service.Tests.Dashboard;

public sealed class ReportHtmlTests
{
    private static readonly ArticleScorer Scorer = new(new LanguagePipeline());

    [Fact]
    public void Shows_the_text_unit_for_unit_whatever_is_in_it()
    {
        const string Text = "\uFEFFThe 🚋 line <b>opens</b> in May, Mayor Ada Quill said.\r\n\r\nTwo officials said “the & money” is gone.\r\n\r\nIt has emerged that the depot is too small.";

        var page = Page(new(Text));

        Assert.Equal(Text, page.QuerySelector(".sc-text")!.TextContent);
    }

    [Fact]
    public void Marks_exactly_the_words_that_the_report_names()
    {
        var report = Scorer.Score(new("🏛 Mayor Ada Quill said the line will open in May.\n\nTwo officials said the money is gone."), Profile.Default);
        var page = Page(report.Article);

        Assert.NotEmpty(report.Attributions);
        foreach (var attribution in report.Attributions)
        {
            Assert.Equal(attribution.Cue.Spans[0].Of(report.Article.Text), page.GetElementById($"at-{attribution.Id}")!.TextContent);
            var pieces = page.QuerySelectorAll($".sc-text [data-sc~='{attribution.Id}'].sc-source");
            Assert.Equal(attribution.Source.Text, string.Concat(pieces.Select(piece => piece.TextContent)));
        }
    }

    [Fact]
    public void Marks_at_second_hand_who_spoke_as_the_source_and_the_outlet_as_its_way()
    {
        var page = Page(new("The Courier quoted two officials as saying that the money was gone."));

        Assert.Equal("two officials", page.QuerySelector(".sc-text .sc-source")!.TextContent);
        Assert.Equal("The Courier", page.QuerySelector(".sc-text .sc-via")!.TextContent);
    }

    [Fact]
    public void Leads_from_each_claim_to_its_words_and_back()
    {
        var report = Scorer.Score(new("Mayor Ada Quill said the line will open in May.\n\nTwo officials said the money is gone."), Profile.Default);
        var page = Page(report.Article);

        foreach (var claim in report.Claims)
        {
            var row = page.GetElementById($"row-{claim.Id}")!;
            var target = row.QuerySelector("a.sc-key")!.GetAttribute("href")!;
            Assert.Equal($"#row-{claim.Id}", page.GetElementById(target[1..])!.GetAttribute("href"));
        }
    }

    [Fact]
    public void Lets_nothing_of_an_article_become_markup()
    {
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";

        var page = Page(new($"{Hostile} is bad, Mayor {Hostile} said. \"{Hostile}\", officials said.", Hostile, Hostile, [Hostile], Hostile, new Uri("javascript:alert(3)")));

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Hostile, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_no_style_or_script_in_its_markup_and_a_policy_that_fits_its_own_styles()
    {
        var html = ReportHtml.Render(Scorer.Score(new("Two officials said the money is gone."), Profile.Default));
        var page = new HtmlParser().ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("[style], [onclick], script"));
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.Contains(hash, page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_not_applicable_where_there_is_no_claim()
    {
        var page = Page(new("The bakery on Mill Street opens at six and sells out by ten."));

        Assert.Equal("Not applicable", page.QuerySelector(".sc-band")!.TextContent);
        Assert.Null(page.GetElementById("the-sum"));
    }

    [Fact]
    public void Shows_every_number_of_the_score()
    {
        var report = Scorer.Score(new("It has emerged that the depot is too small.\n\nTwo officials said the money is gone."), Profile.Default);
        var page = Page(report.Article);

        var sum = page.GetElementById("the-sum")!.TextContent;
        foreach (var step in report.Score.Derivation)
        {
            Assert.Contains(step.Words, sum, StringComparison.Ordinal);
            Assert.Contains(step.Result.ToString("0.##", CultureInfo.InvariantCulture), sum, StringComparison.Ordinal);
        }

        foreach (var claim in report.Claims)
            Assert.All(claim.Points.Derivation, step => Assert.Contains(step.Result.ToString("0.##", CultureInfo.InvariantCulture), page.GetElementById($"row-{claim.Id}")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_each_source_once_with_its_shares_of_words_and_claims()
    {
        var page = Page(new("Mayor Ada Quill said the line will open in May. She said the depot would follow.\n\nTwo officials said the money is gone."));

        var rows = page.QuerySelectorAll(".sc-speakers tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(2, rows.Count);
        Assert.StartsWith("Ada Quill", rows[0][0], StringComparison.Ordinal);
        Assert.Equal(("2", "66.7 %", "33.3 %"), (rows[0][3], rows[0][2], rows[1][2]));
        Assert.Equal(100, rows.Sum(row => double.Parse(row[1].TrimEnd(' ', '%'), CultureInfo.InvariantCulture)), 0.001);
    }

    [Fact]
    public void Shows_a_megabyte_with_two_thousand_attributions_in_seconds()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"Two officials said the cost of bridge number {i} will rise to {i + 7} million before the end of the year. ").Append('x', 400).Append(".\n\n");
        var report = Scorer.Score(new(text.ToString()), Profile.Default);
        Assert.True(report.Attributions.Count >= 1_900, $"{report.Attributions.Count} attributions");

        var watch = Stopwatch.StartNew();
        var html = ReportHtml.Render(report);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        Assert.True(html.Length < 12_000_000, $"The page has {html.Length} characters.");
    }

    private static IDocument Page(Article article) => new HtmlParser().ParseDocument(ReportHtml.Render(Scorer.Score(article, Profile.Default)));
}
