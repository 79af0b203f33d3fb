using System.Diagnostics;
using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>Trains the extractor and prints how it comes along. The same options give the same model.</summary>
internal sealed class ExtractorTraining(TrainingOptions options, TextWriter output)
{
    /// <summary>Steps between two lines of progress.</summary>
    private const int Progress = 50;

    public ExtractionModel Run(List<CorpusArticle> train, List<CorpusArticle> held)
    {
        var clock = Stopwatch.StartNew();
        var read = VectorFile.Read(options.Vectors, options.Words);
        var (words, vectors) = NameVectors.AddTo(read.Words, read.Vectors);
        var vocabularies = VocabularyBuilder.Build(words, train.Select(a => a.Text));
        var reader = new FeatureReader(vocabularies);
        var articles = train.Select(a => TrainingArticle.Of(a, reader)).ToList();
        output.WriteLine($"{train.Count} articles, {articles.Sum(a => a.Read.Tokens.Length):N0} tokens, {articles.Sum(a => a.Cues.Count):N0} attributions to train on; {held.Count} articles held out");
        output.WriteLine($"{vocabularies.Vectors.Size:N0} vectors, {vocabularies.Words.Size:N0} words, {vocabularies.Suffixes.Size:N0} endings, {vocabularies.Prefixes.Size:N0} beginnings");
        Quantizer.Round(vectors);
        var network = new ExtractorNetwork(vectors, vocabularies, options.Seed, options.Drop, options.Parallel);
        output.WriteLine($"{network.Parameters.Sum(p => (long)p.Values.Length):N0} weights; read in {clock.Elapsed.TotalSeconds:F0} s");
        Learn(network, articles, held, clock);
        return network.Model(options.Name, mean: true);
    }

    private void Learn(ExtractorNetwork network, List<TrainingArticle> articles, List<CorpusArticle> held, Stopwatch clock)
    {
        var batches = new BatchMaker(articles, Dimensions.Piece, options.Seed + 1);
        var epoch = batches.Epoch();
        var steps = (int)(epoch.Count * options.Epochs);
        var optimizer = new AdamOptimizer(network.Parameters, options.Rate, steps);
        double cue = 0, parts = 0;
        var tokens = 0L;
        for (var at = 0; optimizer.Step < steps; at++)
        {
            if (at == epoch.Count)
            {
                Report(network, held, optimizer.Step, steps, clock);
                (epoch, at) = (batches.Epoch(), 0);
            }

            var losses = network.AddGradients(epoch[at]);
            cue += losses.Cue / Progress;
            parts += losses.Parts / Progress;
            tokens += epoch[at].Sum(e => e.Length);
            optimizer.Advance();
            if (optimizer.Step % Progress != 0) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"step {optimizer.Step}/{steps}: loss of cues {cue:F4}, of parts {parts:F4}; {clock.Elapsed.TotalSeconds:F0} s, {tokens / clock.Elapsed.TotalSeconds:F0} tokens/s"));
            (cue, parts) = (0, 0);
        }

        Report(network, held, optimizer.Step, steps, clock);
    }

    private void Report(ExtractorNetwork network, List<CorpusArticle> held, int step, int steps, Stopwatch clock)
    {
        var finder = new CandidateFinder(network.Model(options.Name, mean: true));
        var score = held.Select(a => AttributionScore.Of(Likely(finder, a.Text), a.Attributions, a.Text)).Aggregate((a, b) => a + b);
        output.WriteLine($"held out after step {step}/{steps}, {clock.Elapsed.TotalSeconds:F0} s: {score}");
    }

    /// <summary>The candidates whose cue is more likely one than not: a stand-in for acceptance, which comes after training.</summary>
    private static AttributionSpans[] Likely(CandidateFinder finder, string text)
    {
        var read = finder.Read(AnnotatedText.Read(text));
        return [.. finder.Find(read).Where(c => c.Cue.Probability >= 0.5 && c.Content.Count > 0).Select(c => SpanMaker.Spans(read.Tokens, c))];
    }
}
