using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Reading;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Extraction;
using Scoring.Training.Learning;
using Scoring.Training.Tests.Learning;

namespace Scoring.Training.Tests.Extraction;

public sealed class ExtractorNetworkTests
{
    private const int Steps = 100;

    [Fact]
    public void Gradients_agree_with_finite_differences()
    {
        var articles = Invented.Articles(1);
        var vocabularies = Invented.Vocabularies(articles);
        var network = new ExtractorNetwork(Invented.Vectors(), vocabularies, seed: 1, drop: 0, parallel: false);
        var examples = Examples(articles, new(vocabularies));
        network.AddGradients(examples);
        var gradients = network.Parameters.Select(p => (float[])p.Gradient.Clone()).ToArray();
        for (var i = 0; i < gradients.Length; i++)
            FiniteDifferences.Check(network.Parameters[i].Values, gradients[i], () => network.AddGradients(examples).Sum, step: 3e-2f, tolerance: 3e-2, entries: 4);
    }

    [Fact]
    public void Learns_invented_articles_by_heart_and_the_same_way_each_time()
    {
        var articles = Invented.Articles(6);
        var (first, second) = (Learn(articles), Learn(articles));
        Assert.Equal(Bytes(first), Bytes(second));
        using var file = new MemoryStream(Bytes(first));
        var finder = new CandidateFinder(ModelFile.Read(file, "invented"));
        var score = articles.Select(a => Score(finder, a)).Aggregate((a, b) => a + b);
        Assert.True(score.Full.F1 > 95, score.ToString());
    }

    private static AttributionScore Score(CandidateFinder finder, CorpusArticle article)
    {
        var read = finder.Read(AnnotatedText.Read(article.Text));
        var likely = finder.Find(read).Where(c => c.Cue.Probability > 0.5).Select(c => SpanMaker.Spans(read.Tokens, c));
        return AttributionScore.Of([.. likely], article.Attributions, article.Text);
    }

    private static ExtractionModel Learn(IReadOnlyList<CorpusArticle> articles)
    {
        var vocabularies = Invented.Vocabularies(articles);
        var network = new ExtractorNetwork(Invented.Vectors(), vocabularies, seed: 1, drop: 0.1, parallel: true);
        var examples = Examples(articles, new(vocabularies));
        var optimizer = new AdamOptimizer(network.Parameters, 6e-3, Steps);
        while (optimizer.Step < Steps)
        {
            network.AddGradients(examples);
            optimizer.Advance();
        }

        return network.Model("invented", mean: false);
    }

    private static TrainingExample[] Examples(IReadOnlyList<CorpusArticle> articles, FeatureReader reader) =>
        [.. articles.Select(a => TrainingArticle.Of(a, reader)).SelectMany(a => a.Read.Pieces(60).Select(p => new TrainingExample(a, p.First, p.End))).OrderByDescending(e => e.Length)];

    private static byte[] Bytes(ExtractionModel model)
    {
        using var stream = new MemoryStream();
        ModelWriter.Write(model, stream);
        return stream.ToArray();
    }
}
