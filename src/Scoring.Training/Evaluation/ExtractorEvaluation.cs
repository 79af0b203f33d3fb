using System.Diagnostics;
using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Training.Corpora;

namespace Scoring.Training.Evaluation;

/// <summary>Measures a model on an annotated folder.</summary>
internal static class ExtractorEvaluation
{
    /// <param name="engine">Whether the rules are joined in.</param>
    /// <param name="predictions">Where one <c>&lt;article&gt;.json</c> each is written, for the corpora's own scorer; null for
    /// nowhere.</param>
    public static void Run(ExtractionModel model, IReadOnlyList<CorpusArticle> articles, bool engine, string? predictions, TextWriter output)
    {
        var extractor = new LearnedExtractor(model);
        if (predictions is not null) Directory.CreateDirectory(predictions);
        AttributionScore sum = default;
        var kinds = new Ratio[3];
        var clock = new Stopwatch();
        foreach (var article in articles)
        {
            clock.Start();
            var text = AnnotatedText.Read(article.Text);
            var found = engine ? Outermost(Extractor.Extract(text, extractor)) : extractor.Extract(text, RuleExtractor.Extract(text));
            clock.Stop();
            AttributionSpans[] spans = [.. found.Select(f => new AttributionSpans(f.Source, f.Cue, f.Content))];
            sum += AttributionScore.Of(spans, article.Attributions, article.Text);
            foreach (var (i, j) in AttributionScore.Match(spans, article.Attributions, article.Text))
            {
                if (article.Attributions[j].Kind is not { } kind) continue;
                for (var k = 0; k < kinds.Length; k++)
                    kinds[k] += new Ratio(kind == found[i].Kind && (int)kind == k ? 1 : 0, (int)found[i].Kind == k ? 1 : 0, (int)kind == k ? 1 : 0);
            }

            if (predictions is not null) PredictionFile.Write(Path.Combine(predictions, article.Name + ".json"), article.Text, found);
        }

        output.WriteLine($"{articles.Count} articles, {model.Version}: {sum}");
        for (var k = 0; k < kinds.Length; k++) if (kinds[k].Gold > 0) output.WriteLine($"kind {(AttributionKind)k}: {kinds[k]}");
        var words = articles.Sum(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words / clock.Elapsed.TotalSeconds:F0} words/s"));
    }

    /// <summary>Gold annotation knows no others.</summary>
    private static List<Extracted> Outermost(List<Extracted> attributions)
    {
        var parents = Nesting.Parents(attributions);
        return [.. attributions.Where((_, i) => parents[i] < 0)];
    }
}
