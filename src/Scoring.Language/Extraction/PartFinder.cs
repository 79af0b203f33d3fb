using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction;

/// <summary>
/// Finds source and content for each cue: a second, smaller network that reads the cue's window knowing which cue is meant.
/// </summary>
internal sealed class PartFinder(ExtractionModel model)
{
    /// <summary>Windows read in lock step.</summary>
    private const int Together = 32;

    private readonly Linear _token1 = new(model[WeightNames.PartToken1], model[WeightNames.PartBias]);
    private readonly Linear _token2 = new(model[WeightNames.PartToken2]);
    private readonly Linear _cue = new(model[WeightNames.PartCue]);
    private readonly Linear _scores = new(model[WeightNames.PartScores], model[WeightNames.PartScoresBias]);
    private readonly LstmLayer _layer = new(model, WeightNames.PartLayer, Dimensions.PartsInput, Dimensions.Parts);
    private readonly Matrix _distances = model[WeightNames.Distances];
    private readonly Matrix _transitions = model[WeightNames.PartTransitions];
    private readonly Matrix _first = model[WeightNames.PartFirst];

    /// <summary>The parts of each candidate in a batch that the encoder has read; in the order of the windows' lengths.</summary>
    public IEnumerable<CueParts> Find(PieceBatch batch, List<CueCandidate> candidates, Scratch scratch)
    {
        if (candidates.Count == 0) return [];
        var tokens = scratch.Take(Scratch.TokenParts, batch.Rows * Dimensions.Parts);
        _token1.Run(scratch.Take(Scratch.Layer1, batch.Rows * 2 * Dimensions.Hidden), batch.Rows, tokens);
        _token2.Add(scratch.Take(Scratch.Layer2, batch.Rows * 2 * Dimensions.Hidden), batch.Rows, tokens);
        var found = new List<CueParts>(candidates.Count);
        foreach (var together in candidates.OrderByDescending(c => c.WindowLength).Chunk(Together)) Find(batch, together, scratch, found);
        return found;
    }

    private void Find(PieceBatch batch, CueCandidate[] cues, Scratch scratch, List<CueParts> found)
    {
        var windows = new SequenceBatch([.. cues.Select(cue => cue.WindowLength)]);
        var x = scratch.Take(Scratch.PartInputs, windows.Rows * Dimensions.PartsInput);
        Fill(batch, cues, windows, x, scratch);
        var y = scratch.Take(Scratch.PartOutputs, windows.Rows * _layer.Outputs);
        _layer.Run(windows, x, y, scratch);
        var scores = scratch.Take(Scratch.Scores, windows.Rows * PartStates.Labels);
        _scores.Run(y, windows.Rows, scores);
        var chain = PartStates.NewChain();
        for (var i = 0; i < cues.Length; i++)
        {
            var states = scratch.Take(Scratch.States, cues[i].WindowLength * PartStates.Count);
            for (var at = 0; at < cues[i].WindowLength; at++)
            {
                var token = cues[i].WindowFirst + at;
                PartStates.Spread(scores.Slice(windows.Row(i, at) * PartStates.Labels, PartStates.Labels), token >= cues[i].First && token < cues[i].End,
                    states.Slice(at * PartStates.Count, PartStates.Count));
            }

            found.Add(Decode(cues[i], states, chain));
        }
    }

    private void Fill(PieceBatch batch, CueCandidate[] cues, SequenceBatch windows, Span<float> x, Scratch scratch)
    {
        var tokens = scratch.Take(Scratch.TokenParts, batch.Rows * Dimensions.Parts);
        var layer2 = scratch.Take(Scratch.Layer2, batch.Rows * 2 * Dimensions.Hidden);
        Span<float> mean = stackalloc float[2 * Dimensions.Hidden], known = stackalloc float[Dimensions.Parts];
        for (var i = 0; i < cues.Length; i++)
        {
            var cue = cues[i];
            var pieceFirst = batch.Pieces[cue.Sequence].First;
            mean.Clear();
            for (var token = cue.First; token < cue.End; token++)
            {
                var from = layer2.Slice(batch.Sequences.Row(cue.Sequence, token - pieceFirst) * mean.Length, mean.Length);
                for (var k = 0; k < mean.Length; k++) mean[k] += from[k];
            }

            for (var k = 0; k < mean.Length; k++) mean[k] /= cue.End - cue.First;
            _cue.Run(mean, 1, known);
            for (var token = cue.WindowFirst; token < cue.WindowEnd; token++)
            {
                var to = x.Slice(windows.Row(i, token - cue.WindowFirst) * Dimensions.PartsInput, Dimensions.PartsInput);
                var from = tokens.Slice(batch.Sequences.Row(cue.Sequence, token - pieceFirst) * Dimensions.Parts, Dimensions.Parts);
                for (var k = 0; k < Dimensions.Parts; k++) to[k] = from[k] + known[k];
                Activation.Tanh(to[..Dimensions.Parts]);
                _distances.Row(Dimensions.DistanceOf(token, cue.First, cue.End)).CopyTo(to[Dimensions.Parts..]);
            }
        }
    }

    private CueParts Decode(CueCandidate cue, ReadOnlySpan<float> states, Chain chain)
    {
        var length = cue.WindowLength;
        Span<byte> path = new byte[length];
        chain.Best(states, length, _transitions, _first, path);
        chain.Sum(states, length, _transitions, _first);
        int sourceFirst = cue.WindowFirst, sourceEnd = cue.WindowFirst, contentTokens = 0;
        double source = 0, content = 0;
        var contents = new List<(int First, int End)>();
        for (var at = 0; at < length; at++)
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

        // No source: the path never left the states before one.
        var none = chain.Probability(length - 1, PartStates.NoneBefore) + chain.Probability(length - 1, PartStates.ContentBefore)
            + chain.Probability(length - 1, PartStates.CueBefore);
        return new(cue, sourceFirst, sourceEnd, contents,
            (float)(sourceEnd > sourceFirst ? source / (sourceEnd - sourceFirst) : none),
            contentTokens == 0 ? 0 : (float)(content / contentTokens));
    }
}
