using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Tests.Scores;

namespace Scoring.Tests.Reports;

[Properties(Arbitrary = [typeof(Sketches)], MaxTest = 150)]
public sealed class StorySourceTests
{
    [Property]
    public void Shares_sum_to_one_and_each_attribution_and_source_is_there_once(Sketch sketch)
    {
        var (article, body) = (sketch with { Headline = [] }).Write();
        var report = ArticleScorer.Judge(article, body, null, Profile.Default);

        Assert.Equal(report.Attributions.Select(one => one.Id).Order(StringComparer.Ordinal),
            report.Sources.SelectMany(source => source.Attributions).Order(StringComparer.Ordinal));
        var ids = report.Sources.Select(source => source.Id ?? source.Class.ToString()).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(report.Counts.DistinctSources, report.Sources.Count(source => source.Id is not null && source.Naming != Naming.NotCounted));

        SumToOne(report.Sources.Select(source => source.ShareOfWords), report.Sources.Sum(source => source.Words) > 0);
        SumToOne(report.Sources.Select(source => source.ShareOfClaims), report.Claims.Count > 0);
        Assert.All(report.Sources.Where(source => source.Naming == Naming.NotCounted), source => Assert.Equal((0, null, null), (source.Words, source.ShareOfWords, source.ShareOfClaims)));
        Assert.Equal(report.Sources.OrderByDescending(source => source.ShareOfWords ?? -1).Select(source => source.ShareOfWords), report.Sources.Select(source => source.ShareOfWords));
    }

    [Property]
    public void Shares_are_within_a_thousandth_of_the_exact_ones(NonNegativeInt[] amounts)
    {
        var sum = amounts.Sum(amount => (double)amount.Get);
        var shares = Shares.Of([.. amounts.Select(amount => (double)amount.Get)]);

        Assert.Equal(sum == 0, shares is null);
        if (shares is null) return;
        Assert.Equal(1, shares.Sum(), 1e-9);
        Assert.All(amounts.Zip(shares), pair => Assert.InRange(pair.Second, (pair.First.Get / sum) - 0.001, (pair.First.Get / sum) + 0.001));
    }

    [Fact]
    public void Three_equal_sources_of_one_claim_each_have_a_third_of_it_and_the_first_the_thousandth_that_is_left()
    {
        const string Text = "Ortiz, Reed and Shah said so. The tram opens in May, Ortiz said. The tram opens in May, Reed said. The tram opens in May, Shah said.";
        var report = new Story(Text)
            .With("Ortiz#2", "said#2", "The tram opens in May#1", SourceClass.NamedPerson, "Ortiz")
            .With("Reed#2", "said#3", "The tram opens in May#2", SourceClass.NamedPerson, "Reed")
            .With("Shah#2", "said#4", "The tram opens in May#3", SourceClass.NamedPerson, "Shah")
            .Judge();

        Assert.Single(report.Claims);
        Assert.Equal([0.334, 0.333, 0.333], report.Sources.Select(source => source.ShareOfClaims!.Value));
        Assert.All(report.Sources, source => Assert.Equal((5, "c1"), (source.Words, source.Claims.Single())));
    }

    [Fact]
    public void One_who_speaks_in_title_and_text_is_one_source_and_words_held_twice_are_counted_once()
    {
        var report = new Story("Ada Quill said the line would open in May. Quill said it would open.", "Quill: line opens")
            .With("Quill", ":", "line opens", SourceClass.NamedPerson, "Ada Quill", id: "s1", inTitle: true)
            .With("Ada Quill", "said", "the line would open in May", SourceClass.NamedPerson, "Ada Quill", id: "s4")
            .With("Ada Quill", "said#1", "would open in May", SourceClass.NamedPerson, "Ada Quill", id: "s4")
            .With(null, "said#2", "it would open", SourceClass.NoSource)
            .Judge();

        var (quill, nobody) = (report.Sources[0], report.Sources[1]);
        Assert.Equal(("s4", "t1,a1,a2", 8), (quill.Id, string.Join(',', quill.Attributions), quill.Words));
        Assert.Equal((null, null, 3, 0.273), (nobody.Id, nobody.Text, nobody.Words, nobody.ShareOfWords));
    }

    [Fact]
    public void A_report_stored_before_there_were_shares_is_read_with_them()
    {
        var bytes = ReportJson.Write(new Story("Quill said fees rise.").With("Quill", "said", "fees rise", SourceClass.NamedPerson, "Quill").Judge());
        var old = System.Text.Json.Nodes.JsonNode.Parse(bytes)!.AsObject();
        Assert.True(old.Remove("sources"));

        var read = ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(old.ToJsonString()));

        Assert.Equal(1, Assert.Single(read.Sources).ShareOfWords);
    }

    private static void SumToOne(IEnumerable<double?> shares, bool areSome)
    {
        var given = shares.OfType<double>().ToList();
        Assert.Equal(areSome ? 1 : 0, given.Sum(), 1e-9);
        Assert.All(given, share => Assert.Equal(Math.Round(share, 3), share));
    }

    private static class Sketches
    {
        public static Arbitrary<Sketch> Sketch() => Scores.Sketch.Arbitrary();
    }
}
