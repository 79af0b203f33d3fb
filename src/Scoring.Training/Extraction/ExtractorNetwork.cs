using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>The whole network in training.</summary>
internal sealed class ExtractorNetwork
{
    private readonly List<Parameter> _parameters = [];
    private readonly Matrix _vectors;
    private readonly Vocabularies _vocabularies;
    private readonly EncoderGradient _encoder;
    private readonly CueLoss _cues;
    private readonly PartLoss _parts;

    /// <param name="drop">Share of numbers dropped behind each layer; of the input two thirds of it, of words a third.</param>
    /// <param name="parallel">Whether two threads are used; the result is the same.</param>
    public ExtractorNetwork(Matrix vectors, Vocabularies vocabularies, int seed, double drop, bool parallel)
    {
        (_vectors, _vocabularies) = (vectors, vocabularies);
        var random = new Random(seed);
        var embedding = new EmbeddingGradient(vectors, vocabularies, random, _parameters, drop / 3);
        _encoder = new(embedding, random, _parameters, parallel, drop * 2 / 3, drop);
        _cues = new(random, _parameters);
        _parts = new(random, _parameters, parallel, drop);
    }

    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>Adds the gradients of a batch of examples, longest first; returns the losses in nats a token.</summary>
    public Losses AddGradients(IReadOnlyList<TrainingExample> examples)
    {
        var batch = new SequenceBatch([.. examples.Select(e => e.Length)]);
        var tokens = new TokenFeatures[batch.Rows];
        for (var i = 0; i < examples.Count; i++)
            for (var at = 0; at < examples[i].Length; at++) tokens[batch.Row(i, at)] = examples[i].Article.Read.Features[examples[i].First + at];
        _encoder.Load();
        _cues.Load();
        _parts.Load();
        _encoder.Forward(batch, tokens);
        var (cue, roles) = _cues.Add(batch, examples, _encoder);
        var parts = _parts.Add(batch, examples, _encoder);
        _encoder.Backward(batch);
        return new(cue, roles, parts);
    }

    /// <summary>A model of the weights as they are now, or of their running means.</summary>
    public ExtractionModel Model(string version, bool mean)
    {
        var weights = _parameters.ToDictionary(p => p.Matrix.Name, p => p.Matrix with { Values = (float[])(mean ? p.Mean : p.Values).Clone() });
        weights.Add(_vectors.Name, _vectors);
        return new(version, _vocabularies, weights);
    }
}
