using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>From corpora to a model file: the network, then acceptance on held-out articles, then kinds.</summary>
internal sealed class ExtractorRun(TrainingOptions options, TextWriter output)
{
    private static readonly string[] FittedOnHeldOut =
        [WeightNames.AgentlessJoined, WeightNames.AgentlessThreshold, WeightNames.Acceptance, WeightNames.AcceptanceThreshold];

    public void Run()
    {
        if (options is { Everything: true, AcceptanceOf: null, Folds.Count: 0 })
            throw new InvalidDataException("A network that is trained on everything has no article to fit acceptance on: give --fold or --acceptance-of.");
        Directory.CreateDirectory(options.Out);
        var (train, held) = CorpusSplit.Read(options.Corpora, options.Tenth);
        var network = options.Network is null ? Train(train, held) : ModelFile.Read(options.Network);
        var weights = new Dictionary<string, Matrix>(network.Weights, StringComparer.Ordinal);
        weights[WeightNames.Agentless] = AgentlessTraining.FitWords(network, options.Everything ? [.. train, .. held] : train);
        if (options.AcceptanceOf is { } other)
        {
            var model = ModelFile.Read(other);
            foreach (var name in FittedOnHeldOut) weights[name] = model[name];
        }
        else
        {
            var own = new Fold(network, held).With(weights[WeightNames.Agentless]);
            foreach (var matrix in FitOnHeldOut(options.Folds.Count == 0 ? [own] : [.. options.Folds.Select(Read)])) weights[matrix.Name] = matrix;
        }

        weights[WeightNames.Kinds] = new KindTraining(network, options.Corpora).Fit(output);
        var path = Path.Combine(options.Out, options.Name + ".bin");
        Write(network with { Version = options.Name, Weights = weights }, path);
        output.WriteLine($"{path}: {new FileInfo(path).Length / 1024:N0} KiB");
        CueCounts.Of([.. train, .. held]).Write(options.Out, output);
    }

    /// <summary>What judges the network's candidates, on articles that the network of their fold has not seen.</summary>
    private Matrix[] FitOnHeldOut(Fold[] folds)
    {
        var (joined, threshold) = AgentlessTraining.FitJoined(folds, output);
        var (acceptance, thresholds) = new AcceptanceTraining(folds.Select(fold => fold.With(joined, threshold))).Fit(output);
        return [joined, threshold, acceptance, thresholds];
    }

    private Fold Read(KeyValuePair<int, string> checkpoint)
    {
        var (train, held) = CorpusSplit.Read(options.Corpora, checkpoint.Key);
        var network = ModelFile.Read(checkpoint.Value);
        return new Fold(network, held).With(AgentlessTraining.FitWords(network, train));
    }

    /// <summary>
    /// Trains the network and reads it back from its checkpoint, so that what comes later is fitted on the rounded weights.
    /// </summary>
    private ExtractionModel Train(List<CorpusArticle> train, List<CorpusArticle> held)
    {
        if (options.Everything) train = [.. train, .. held];
        var checkpoint = Path.Combine(options.Out, options.Name + ".network.bin");
        Write(new ExtractorTraining(options, output).Run(train, held), checkpoint);
        return ModelFile.Read(checkpoint);
    }

    private static void Write(ExtractionModel model, string path)
    {
        using var stream = File.Create(path);
        ModelWriter.Write(model, stream);
    }
}
