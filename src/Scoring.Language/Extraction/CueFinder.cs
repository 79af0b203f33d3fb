using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>Finds runs of tokens that may be cues.</summary>
internal sealed class CueFinder(ExtractionModel model)
{
    /// <summary>
    /// Added to the score of beginning a cue, so that doubtful ones become candidates too; acceptance decides on them later.
    /// </summary>
    private const float Eagerness = 1.5f;

    private readonly IntegerLinear _scores = new(model[WeightNames.CueBias], model[WeightNames.CueScores]);
    private readonly Matrix _transitions = model[WeightNames.CueTransitions];
    private readonly Matrix _first = model[WeightNames.CueFirst];

    /// <summary>The candidates in a batch that the encoder has read.</summary>
    public List<CueCandidate> Find(ReadText text, PieceBatch batch, Scratch scratch)
    {
        var scores = scratch.Scores.Take(batch.Rows * _scores.Width);
        _scores.Begin(batch.Rows, scores);
        _scores.Add(0, scratch.Layer2.Take(batch.Rows * 2 * Dimensions.Hidden), batch.Rows, scores);
        var chain = CueStates.NewChain();
        var candidates = new List<CueCandidate>();
        for (var sequence = 0; sequence < batch.Pieces.Count; sequence++)
        {
            var (first, end) = batch.Pieces[sequence];
            var states = scratch.States.Take((end - first) * CueStates.Count);
            for (var at = 0; at < end - first; at++)
            {
                var sums = scores.Slice(batch.Sequences.Row(sequence, at) * _scores.Width, CueStates.Count);
                for (var k = 0; k < sums.Length; k++) states[at * CueStates.Count + k] = sums[k] * _scores.Units[k];
            }

            Find(text, sequence, first, end, states, chain, candidates, scratch.Path.Take(end - first));
        }

        return candidates;
    }

    private void Find(ReadText text, int sequence, int first, int end, Span<float> states, Chain chain, List<CueCandidate> candidates, Span<byte> path)
    {
        var length = end - first;
        chain.Sum(states, length, _transitions, _first);
        for (var at = 0; at < length; at++) states[at * CueStates.Count + CueStates.Begins] += Eagerness;
        chain.Best(states, length, _transitions, _first, path);
        for (var at = 0; at < length;)
        {
            if (path[at] == CueStates.Outside) { at++; continue; }
            var begin = at++;
            while (at < length && path[at] == CueStates.Inside) at++;
            var sum = 0.0;
            for (var i = begin; i < at; i++) sum += 1 - chain.Probability(i, CueStates.Outside);
            var (windowFirst, windowEnd) = Window(text, first + begin, first + at, (first, end));
            candidates.Add(new(sequence, first + begin, first + at, windowFirst, windowEnd, (float)(sum / (at - begin))));
        }
    }

    /// <summary>The passage around a cue, within reach.</summary>
    public static (int First, int End) Window(ReadText text, int cueFirst, int cueEnd, (int First, int End) piece)
    {
        var (first, end) = text.PassageOf(cueFirst);
        first = Math.Max(first, piece.First);
        end = Math.Min(Math.Max(end, cueEnd), piece.End);
        return (Math.Max(first, cueFirst - Dimensions.Reach), Math.Min(end, cueEnd + Dimensions.Reach));
    }
}
