using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scoring.Language.Attributions;
using Scoring.Language.Text;

namespace Scoring.Language.Tests;

/// <summary>Any text whatsoever gives a document whose spans lie in the text.</summary>
public sealed class AnyTextTests
{
    private static readonly LanguagePipeline Pipeline = new();

    private static readonly string[] Pieces =
    [
        "said", "he", "she", "they", "according to", "“", "”", "\"", "'", "‘", "’", ",", ".", ":", "—", "(", ")", "\n", "\n\n", "\r\n", " ", " ", " ", "Reed", "Mr.", "the official",
        "officials", "reportedly", "it has emerged", "that", "who", "which", "quoted", "as saying", "told", "the Post", "U.S.", "🎉", "\uFEFF", "\u0301", "مرحبا", "\0", "\ud800", "and", "adding", "REED:", "Q:",
    ];

    [Property(MaxTest = 400)]
    public Property Gives_spans_within_the_text() => Prop.ForAll(Texts(), text =>
    {
        var document = Pipeline.Analyze(text);
        Assert.Equal(text, document.Text);
        Check(document.Attributions, text);
    });

    [Property(MaxTest = 50)]
    public Property Gives_the_same_for_the_same_text() => Prop.ForAll(Texts(), text =>
        Assert.Equal(Describe(Pipeline.Analyze(text)), Describe(new LanguagePipeline().Analyze(text))));

    [Theory]
    [InlineData("\"")]
    [InlineData("he said, ")]
    [InlineData("said he said ")]
    [InlineData("('[“‘")]
    [InlineData("“Yes,” he said. ")]
    [InlineData("newspapers such as ")]
    [InlineData("A, ")]
    public void Bears_a_phrase_ten_thousand_times(string phrase)
    {
        var text = string.Concat(Enumerable.Repeat(phrase, 10_000));
        Check(Pipeline.Analyze(text).Attributions, text);
    }

    [Fact]
    public void Finds_each_statement_of_a_megabyte_without_a_paragraph_break()
    {
        const string Statement = "Mayor Ana Ruiz said the bridge was safe. Workers closed it at noon. ";
        var count = 1024 * 1024 / Statement.Length + 1;
        var text = string.Concat(Enumerable.Repeat(Statement, count));

        var attributions = Pipeline.Analyze(text).Attributions;

        Check(attributions, text);
        // Passages are cut every few hundred words, and a cut may fall into a statement.
        Assert.InRange(attributions.Count(found => found.Cue[0].Of(text) == "said" && found.Content[0].Of(text) == "the bridge was safe"), count * 0.99, count);
        Assert.True(attributions.Count <= count, $"{attributions.Count} attributions in {count} statements");
    }

    [Fact]
    public void Refuses_a_text_over_its_limit_and_says_so()
    {
        var error = Assert.Throws<ArgumentException>(() => Pipeline.Analyze(new string('a', LanguagePipeline.LongestText + 1)));
        Assert.Contains("10,485,760", error.Message, StringComparison.Ordinal);
    }

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    private static void Check(IReadOnlyList<Attribution> attributions, string text)
    {
        foreach (var attribution in attributions)
        {
            Assert.NotEmpty(attribution.Cue);
            Assert.InRange(attribution.Confidence, 0, 1);
            foreach (var span in attribution.Cue.Concat(attribution.Content).Concat(attribution.Source.Spans).Concat(attribution.Source.Details.Select(detail => detail.Evidence)))
            {
                Assert.InRange(span.End, span.Start + 1, text.Length);
            }

            foreach (var spans in new[] { attribution.Cue, attribution.Content, attribution.Source.Spans }) Assert.True(spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), "spans are sorted and apart");
            Check(attribution.Children, text);
        }
    }

    private static string Describe(Document document) => System.Text.Json.JsonSerializer.Serialize(document);
}
