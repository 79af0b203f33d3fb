using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction;

/// <summary>
/// Finds source and content for each cue: a second, smaller network that reads the cue's window knowing which cue is meant.
/// </summary>
internal sealed class PartFinder
{
    /// <summary>Windows read in lock step.</summary>
    private const int Together = 32;

    /// <summary>A reading that is less likely is not looked at.</summary>
    private const double Unlikely = 0.02;

    private static readonly int[] BeforeSource = [PartStates.NoneBefore, PartStates.ContentBefore, PartStates.CueBefore];

    /// <summary>Matrices of the tokens' two layers and of the cue, whose products are added up.</summary>
    private const int Token1 = 0, Token2 = 1, Cue = 2;

    private readonly IntegerLinear _inputs, _scores;
    private readonly LstmLayer _layer;
    private readonly float[] _exponents;
    private readonly Matrix _transitions, _first;

    public PartFinder(ExtractionModel model)
    {
        _inputs = new(model[WeightNames.PartBias], model[WeightNames.PartToken1], model[WeightNames.PartToken2], model[WeightNames.PartCue]);
        _exponents = [.. _inputs.Units.Select(unit => unit * GateCurves.Tanh)];
        _layer = new(model, WeightNames.PartLayer, Dimensions.Parts, Dimensions.Parts, model[WeightNames.Distances]);
        _scores = new(model[WeightNames.PartScoresBias], model[WeightNames.PartScores]);
        (_transitions, _first) = (model[WeightNames.PartTransitions], model[WeightNames.PartFirst]);
    }

    /// <summary>The parts of each candidate in a batch that the encoder has read; in the order of the windows' lengths.</summary>
    public IEnumerable<CueParts> Find(PieceBatch batch, List<CueCandidate> candidates, Scratch scratch)
    {
        if (candidates.Count == 0) return [];
        // What the tokens add is the same for every cue.
        var tokens = scratch.Tokens.Take(batch.Rows * _inputs.Width);
        _inputs.Begin(batch.Rows, tokens);
        _inputs.Add(Token1, scratch.Layer1.Take(batch.Rows * 2 * Dimensions.Hidden), batch.Rows, tokens);
        _inputs.Add(Token2, scratch.Layer2.Take(batch.Rows * 2 * Dimensions.Hidden), batch.Rows, tokens);
        var found = new List<CueParts>(candidates.Count);
        foreach (var together in candidates.OrderByDescending(c => c.WindowLength).Chunk(Together)) Find(batch, together, scratch, found);
        return found;
    }

    private void Find(PieceBatch batch, CueCandidate[] cues, Scratch scratch, List<CueParts> found)
    {
        var windows = new SequenceBatch([.. cues.Select(cue => cue.WindowLength)]);
        var x = scratch.PartInputs.Take(windows.Rows * Dimensions.Parts);
        var distances = scratch.Distances.Take(windows.Rows);
        Fill(batch, cues, windows, x, distances, scratch);
        var y = scratch.PartOutputs.Take(windows.Rows * _layer.Outputs);
        _layer.Run(windows, x, distances, y, scratch);
        var scores = scratch.Scores.Take(windows.Rows * _scores.Width);
        _scores.Begin(windows.Rows, scores);
        _scores.Add(0, y, windows.Rows, scores);
        Span<float> labels = stackalloc float[PartStates.Labels];
        var chain = PartStates.NewChain();
        for (var i = 0; i < cues.Length; i++)
        {
            var states = scratch.States.Take(cues[i].WindowLength * PartStates.Count);
            for (var at = 0; at < cues[i].WindowLength; at++)
            {
                var token = cues[i].WindowFirst + at;
                var sums = scores.Slice(windows.Row(i, at) * _scores.Width, PartStates.Labels);
                for (var k = 0; k < sums.Length; k++) labels[k] = sums[k] * _scores.Units[k];
                PartStates.Spread(labels, token >= cues[i].First && token < cues[i].End, states.Slice(at * PartStates.Count, PartStates.Count));
            }

            found.Add(Decode(cues[i], states, chain, scratch.Path.Take(cues[i].WindowLength)));
        }
    }

    private void Fill(PieceBatch batch, CueCandidate[] cues, SequenceBatch windows, Span<short> x, Span<byte> distances, Scratch scratch)
    {
        var tokens = scratch.Tokens.Take(batch.Rows * _inputs.Width);
        Span<int> known = stackalloc int[Dimensions.Parts], sums = stackalloc int[Dimensions.Parts];
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i];
            var pieceFirst = batch.Pieces[cue.Sequence].First;
            Read(batch, cue, known, scratch);
            for (var token = cue.WindowFirst; token < cue.WindowEnd; token++)
            {
                var row = windows.Row(i, token - cue.WindowFirst);
                var from = tokens.Slice(batch.Sequences.Row(cue.Sequence, token - pieceFirst) * _inputs.Width, Dimensions.Parts);
                for (var k = 0; k < sums.Length; k++) sums[k] = from[k] + known[k];
                GateCurves.Bend(sums, _exponents, x.Slice(row * Dimensions.Parts, Dimensions.Parts));
                distances[row] = (byte)Dimensions.DistanceOf(token, cue.First, cue.End);
            }
        }
    }

    /// <summary>What the mean of the cue's tokens adds to each input.</summary>
    private void Read(PieceBatch batch, CueCandidate cue, Span<int> known, Scratch scratch)
    {
        var layer2 = scratch.Layer2.Take(batch.Rows * 2 * Dimensions.Hidden);
        Span<int> sum = stackalloc int[2 * Dimensions.Hidden];
        Span<short> mean = stackalloc short[2 * Dimensions.Hidden];
        sum.Clear();
        for (var token = cue.First; token < cue.End; token++)
        {
            var from = layer2.Slice(batch.Sequences.Row(cue.Sequence, token - batch.Pieces[cue.Sequence].First) * sum.Length, sum.Length);
            for (var k = 0; k < sum.Length; k++) sum[k] += from[k];
        }

        for (var k = 0; k < sum.Length; k++) mean[k] = (short)MathF.Round((float)sum[k] / (cue.End - cue.First));
        known.Clear();
        _inputs.Add(Cue, mean, 1, known);
    }

    private CueParts Decode(CueCandidate cue, Span<float> states, Chain chain, Span<byte> path)
    {
        chain.Sum(states, cue.WindowLength, _transitions, _first);
        // No source: the path never left the states before one.
        var none = 0.0;
        foreach (var state in BeforeSource) none += chain.Probability(cue.WindowLength - 1, state);
        var other = none is < Unlikely or > 1 - Unlikely ? null : Decode(cue, states, chain, path, (float)none, hasSource: none >= 0.5);
        return Decode(cue, states, chain, path, (float)none, hasSource: none < 0.5) with { Other = other };
    }

    /// <summary>The best path with a source, or the best one without.</summary>
    private CueParts Decode(CueCandidate cue, Span<float> states, Chain chain, Span<byte> path, float none, bool hasSource)
    {
        Best(states, chain, path, hasSource);
        int sourceFirst = cue.WindowFirst, sourceEnd = cue.WindowFirst, contentTokens = 0;
        double source = 0, content = 0;
        var contents = new List<(int First, int End)>();
        for (var at = 0; at < path.Length; at++)
        {
            var token = cue.WindowFirst + at;
            if (path[at] == PartStates.Source)
            {
                if (sourceEnd == sourceFirst) sourceFirst = token;
                sourceEnd = token + 1;
                source += chain.Probability(at, PartStates.Source);
            }
            else if (PartStates.Label(path[at]) == PartStates.ContentLabel)
            {
                if (contents.Count > 0 && contents[^1].End == token) contents[^1] = (contents[^1].First, token + 1);
                else contents.Add((token, token + 1));
                content += chain.Probability(at, PartStates.ContentBefore) + chain.Probability(at, PartStates.ContentBehind);
                contentTokens++;
            }
        }

        return new(cue, sourceFirst, sourceEnd, contents,
            (float)(sourceEnd > sourceFirst ? source / (sourceEnd - sourceFirst) : none),
            contentTokens == 0 ? 0 : (float)(content / contentTokens),
            none);
    }

    /// <summary>Leaves the scores as they were.</summary>
    private void Best(Span<float> states, Chain chain, Span<byte> path, bool hasSource)
    {
        Span<float> last = stackalloc float[PartStates.Count];
        var sources = new float[path.Length];
        var end = states[((path.Length - 1) * PartStates.Count)..];
        end.CopyTo(last);
        for (var at = 0; at < path.Length; at++) sources[at] = states[at * PartStates.Count + PartStates.Source];
        if (hasSource) foreach (var state in BeforeSource) end[state] = Chain.Never;
        else for (var at = 0; at < path.Length; at++) states[at * PartStates.Count + PartStates.Source] = Chain.Never;
        chain.Best(states, path.Length, _transitions, _first, path);
        last.CopyTo(end);
        for (var at = 0; at < path.Length; at++) states[at * PartStates.Count + PartStates.Source] = sources[at];
    }
}
