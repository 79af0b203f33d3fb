using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Text;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training.Evaluation;

/// <summary>Measures the rules by layout: each one's precision, and the scores with and without all of them.</summary>
internal static class LayoutEvaluation
{
    /// <summary>A case is right if an annotated content covers this much of what the rule says, and its source overlaps.</summary>
    private const double Covered = 0.8;

    public static void Run(IReadOnlyList<CorpusArticle> articles, LearnedExtractor? learned, bool cases, TextWriter output)
    {
        var tallies = new (int Right, int All)[Enum.GetValues<LayoutRule>().Length];
        foreach (var article in articles)
        {
            foreach (var (rule, found) in Cases(AnnotatedText.Read(article.Text), article))
            {
                var isRight = IsRight(found, article);
                tallies[(int)rule] = (tallies[(int)rule].Right + (isRight ? 1 : 0), tallies[(int)rule].All + 1);
                if (cases && !isRight) output.WriteLine($"{rule} {article.Name} {found.Cue[0]} content {found.Content[0]}");
            }
        }

        output.WriteLine("| rule | cases | right | precision |\n| --- | --- | --- | --- |");
        foreach (var rule in Enum.GetValues<LayoutRule>())
        {
            var (right, all) = tallies[(int)rule];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rule} | {all} | {right} | {(all == 0 ? 0 : 100.0 * right / all):F1} |"));
        }

        var held = CorpusSplit.HeldOut(articles);
        foreach (var layout in (bool[])[false, true])
        {
            var sum = held.Aggregate(default(AttributionScore), (score, article) => score + Score(article, learned, layout));
            output.WriteLine($"{(layout ? "with" : "without")} rules by layout, {held.Count} held-out articles: {sum}");
        }
    }

    private static IEnumerable<(LayoutRule Rule, AttributionSpans Found)> Cases(AnnotatedText text, CorpusArticle article)
    {
        foreach (var (rule, found) in new LayoutCues(text).Find())
        {
            var spans = found.ToSpans(text);
            yield return (rule, new(spans.Source, spans.Cue, spans.Content));
        }

        var next = new NextParagraph(text);
        // What was found is given: the rule only says how far it goes.
        foreach (var gold in article.Attributions.Where(gold => gold.Cue.Count > 0))
        {
            var attribution = new Extracted(gold.Source, gold.Cue, gold.Content, gold.Kind ?? AttributionKind.Reporting, 1);
            if (next.Extend(attribution) is { } longer) yield return (LayoutRule.NextParagraph, new(longer.Source, longer.Cue, longer.Content));
        }
    }

    private static bool IsRight(AttributionSpans found, CorpusArticle article)
    {
        HashSet<int> content = Characters.Of(found.Content, article.Text), source = Characters.Of(found.Source, article.Text);
        return article.Attributions.Any(gold => source.Overlaps(Characters.Of(gold.Source, article.Text))
            && content.Count(Characters.Of(gold.Content, article.Text).Contains) >= Covered * content.Count);
    }

    private static AttributionScore Score(CorpusArticle article, LearnedExtractor? learned, bool layout)
    {
        var text = AnnotatedText.Read(article.Text);
        var found = learned is null ? Extractor.Extract(text, layout) : Extractor.Extract(text, learned, layout);
        // Nested ones are children in the report, and the annotation has few of them.
        var parents = Nesting.Parents(found);
        var outermost = found.Where((_, i) => parents[i] < 0).Select(f => new AttributionSpans(f.Source, f.Cue, f.Content));
        return AttributionScore.Of([.. outermost], article.Attributions, article.Text);
    }
}
