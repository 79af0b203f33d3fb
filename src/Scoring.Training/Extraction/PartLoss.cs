using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>The second network: source and content of each gold cue, with dropout, kept for the gradient.</summary>
internal sealed class PartLoss
{
    private const int Layer = 2 * Dimensions.Hidden;

    private readonly Parameter _distances;
    private readonly LinearGradient _token1, _token2, _cue, _scores;
    private readonly LstmLayerGradient _lstm;
    private readonly ChainLoss _chain;
    private readonly Dropout _dropInput, _dropOutput;
    private readonly Room _tokens = new(), _tokenGradient = new(), _means = new(), _meanGradient = new(), _known = new(), _knownGradient = new(), _x = new(),
        _tanh = new(), _dx = new(), _y = new(), _dropped = new(), _dy = new(), _label = new(), _labelGradient = new();

    public PartLoss(Random random, List<Parameter> parameters, bool parallel, double drop)
    {
        var limit = 1 / Math.Sqrt(Layer);
        Parameter Add(Parameter parameter)
        {
            parameters.Add(parameter);
            return parameter;
        }

        _token1 = new(Add(new Parameter(WeightNames.PartToken1, Layer, Dimensions.Parts).Uniform(random, limit)), Add(new(WeightNames.PartBias, 1, Dimensions.Parts)));
        _token2 = new(Add(new Parameter(WeightNames.PartToken2, Layer, Dimensions.Parts).Uniform(random, limit)), null);
        _cue = new(Add(new Parameter(WeightNames.PartCue, Layer, Dimensions.Parts).Uniform(random, limit)), null);
        _distances = Add(new Parameter(WeightNames.Distances, Dimensions.Distances, Dimensions.Distance).Normal(random, 0.5));
        _lstm = new(WeightNames.PartLayer, Dimensions.PartsInput, Dimensions.Parts, random, parameters, parallel);
        _scores = new(
            Add(new Parameter(WeightNames.PartScores, 2 * Dimensions.Parts, PartStates.Labels).Uniform(random, 1 / Math.Sqrt(2 * Dimensions.Parts))),
            Add(new(WeightNames.PartScoresBias, 1, PartStates.Labels)));
        _chain = new(PartStates.NewChain(), Add(new(WeightNames.PartTransitions, PartStates.Count, PartStates.Count)), Add(new(WeightNames.PartFirst, 1, PartStates.Count)));
        _dropInput = new(drop, (ulong)random.Next());
        _dropOutput = new(drop, (ulong)random.Next());
    }

    public void Load()
    {
        foreach (var linear in new[] { _token1, _token2, _cue, _scores }) linear.Load();
        _lstm.Load();
    }

    /// <summary>Adds to the gradients; returns the loss in nats a token of the windows.</summary>
    public double Add(SequenceBatch batch, IReadOnlyList<TrainingExample> examples, EncoderGradient encoder)
    {
        var cues = Cues(examples);
        if (cues.Length == 0) return 0;
        var windows = new SequenceBatch([.. cues.Select(c => c.Candidate.WindowLength)]);
        var xSize = windows.Rows * Dimensions.PartsInput;
        Fill(batch, examples, encoder, cues, windows);
        _dropInput.Drop(_x.Values.AsSpan(0, xSize));
        var size = windows.Rows * _lstm.Outputs;
        _lstm.Forward(windows, _x.Values, _y.Clear(size));
        _y.Values.AsSpan(0, size).CopyTo(_dropped.Clear(size));
        _dropOutput.Drop(_dropped.Values.AsSpan(0, size));
        _scores.Forward(_dropped.Values, windows.Rows, _label.Clear(windows.Rows * PartStates.Labels));
        _labelGradient.Clear(windows.Rows * PartStates.Labels);
        var loss = 0.0;
        for (var i = 0; i < cues.Length; i++) loss += Chain(windows, i, cues[i]);

        _scores.Backward(_dropped.Values, _labelGradient.Values, windows.Rows, _dy.Clear(size));
        _dropOutput.Back(_dy.Values.AsSpan(0, size));
        _lstm.Backward(windows, _x.Values, _y.Values, _dy.Values, _dx.Clear(xSize));
        _dropInput.Back(_dx.Values.AsSpan(0, xSize));
        Back(batch, examples, encoder, cues, windows);
        return loss / windows.Rows;
    }

    private static (CueCandidate Candidate, GoldCue Gold)[] Cues(IReadOnlyList<TrainingExample> examples)
    {
        var cues = new List<(CueCandidate Candidate, GoldCue Gold)>();
        for (var i = 0; i < examples.Count; i++)
        {
            var (article, first, end) = examples[i];
            foreach (var cue in article.Cues.Where(cue => cue.First >= first && cue.End <= end))
            {
                var (windowFirst, windowEnd) = CueFinder.Window(article.Read, cue.First, cue.End, (first, end));
                cues.Add((new(i, cue.First, cue.End, windowFirst, windowEnd, 1), cue));
            }
        }

        return [.. cues.OrderByDescending(c => c.Candidate.WindowLength)];
    }

    private void Fill(SequenceBatch batch, IReadOnlyList<TrainingExample> examples, EncoderGradient encoder,
        (CueCandidate Candidate, GoldCue Gold)[] cues, SequenceBatch windows)
    {
        var tokens = _tokens.Clear(batch.Rows * Dimensions.Parts);
        _token1.Forward(encoder.Layer1.Values, batch.Rows, tokens);
        _token2.Forward(encoder.Layer2.Values, batch.Rows, tokens);
        var means = _means.Clear(cues.Length * Layer);
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i].Candidate;
            for (var token = cue.First; token < cue.End; token++)
            {
                var row = batch.Row(cue.Sequence, token - examples[cue.Sequence].First);
                for (var k = 0; k < Layer; k++) means[i * Layer + k] += encoder.Layer2.Values[row * Layer + k] / (cue.End - cue.First);
            }
        }

        var known = _known.Clear(cues.Length * Dimensions.Parts);
        _cue.Forward(means, cues.Length, known);
        var x = _x.Clear(windows.Rows * Dimensions.PartsInput);
        var tanh = _tanh.Clear(windows.Rows * Dimensions.Parts);
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i].Candidate;
            for (var token = cue.WindowFirst; token < cue.WindowEnd; token++)
            {
                var window = windows.Row(i, token - cue.WindowFirst);
                var from = tokens.AsSpan(batch.Row(cue.Sequence, token - examples[cue.Sequence].First) * Dimensions.Parts, Dimensions.Parts);
                var to = tanh.AsSpan(window * Dimensions.Parts, Dimensions.Parts);
                for (var k = 0; k < to.Length; k++) to[k] = from[k] + known[i * Dimensions.Parts + k];
                Activation.Tanh(to);
                var row = x.AsSpan(window * Dimensions.PartsInput, Dimensions.PartsInput);
                to.CopyTo(row);
                _distances.Matrix.Row(Dimensions.DistanceOf(token, cue.First, cue.End)).CopyTo(row[Dimensions.Parts..]);
            }
        }
    }

    private double Chain(SequenceBatch windows, int sequence, (CueCandidate Candidate, GoldCue Gold) cue)
    {
        const int States = PartStates.Count, Labels = PartStates.Labels;
        var length = cue.Candidate.WindowLength;
        var states = new float[length * States];
        var back = new float[length * States];
        var gold = PartPath.Of(cue.Candidate, cue.Gold);
        for (var at = 0; at < length; at++)
        {
            PartStates.Spread(_label.Values.AsSpan(windows.Row(sequence, at) * Labels, Labels), gold[at] is PartStates.CueBefore or PartStates.CueBehind,
                states.AsSpan(at * States, States));
        }

        var loss = _chain.Add(states, gold, back, 1f / windows.Rows);
        for (var at = 0; at < length; at++)
        {
            for (var state = 0; state < States; state++)
                if (PartStates.Label(state) is >= 0 and var label) _labelGradient.Values[windows.Row(sequence, at) * Labels + label] += back[at * States + state];
        }

        return loss;
    }

    private void Back(SequenceBatch batch, IReadOnlyList<TrainingExample> examples, EncoderGradient encoder,
        (CueCandidate Candidate, GoldCue Gold)[] cues, SequenceBatch windows)
    {
        var tokenGradient = _tokenGradient.Clear(batch.Rows * Dimensions.Parts);
        var knownGradient = _knownGradient.Clear(cues.Length * Dimensions.Parts);
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i].Candidate;
            for (var token = cue.WindowFirst; token < cue.WindowEnd; token++)
            {
                var window = windows.Row(i, token - cue.WindowFirst);
                var dx = _dx.Values.AsSpan(window * Dimensions.PartsInput, Dimensions.PartsInput);
                var tanh = _tanh.Values.AsSpan(window * Dimensions.Parts, Dimensions.Parts);
                var to = tokenGradient.AsSpan(batch.Row(cue.Sequence, token - examples[cue.Sequence].First) * Dimensions.Parts, Dimensions.Parts);
                for (var k = 0; k < Dimensions.Parts; k++)
                {
                    var d = dx[k] * (1 - tanh[k] * tanh[k]);
                    to[k] += d;
                    knownGradient[i * Dimensions.Parts + k] += d;
                }

                var distance = _distances.Gradient.AsSpan(Dimensions.DistanceOf(token, cue.First, cue.End) * Dimensions.Distance, Dimensions.Distance);
                for (var k = 0; k < Dimensions.Distance; k++) distance[k] += dx[Dimensions.Parts + k];
            }
        }

        _token1.Backward(encoder.Layer1.Values, tokenGradient, batch.Rows, encoder.Layer1Gradient.Values);
        _token2.Backward(encoder.Layer2.Values, tokenGradient, batch.Rows, encoder.Layer2Gradient.Values);
        var means = _meanGradient.Clear(cues.Length * Layer);
        _cue.Backward(_means.Values, knownGradient, cues.Length, means);
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i].Candidate;
            for (var token = cue.First; token < cue.End; token++)
            {
                var row = batch.Row(cue.Sequence, token - examples[cue.Sequence].First);
                for (var k = 0; k < Layer; k++) encoder.Layer2Gradient.Values[row * Layer + k] += means[i * Layer + k] / (cue.End - cue.First);
            }
        }
    }
}
