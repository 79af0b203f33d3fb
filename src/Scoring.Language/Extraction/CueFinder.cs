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

    private readonly Linear _scores = new(model[WeightNames.CueScores], model[WeightNames.CueBias]);
    private readonly Matrix _transitions = model[WeightNames.CueTransitions];
    private readonly Matrix _first = model[WeightNames.CueFirst];

    /// <summary>The candidates in a batch that the encoder has read.</summary>
    public List<CueCandidate> Find(ReadText text, PieceBatch batch, Scratch scratch)
    {
        var layer2 = scratch.Take(Scratch.Layer2, batch.Rows * 2 * Dimensions.Hidden);
        var scores = scratch.Take(Scratch.Scores, batch.Rows * CueStates.Count);
        _scores.Run(layer2, batch.Rows, scores);
        var chain = CueStates.NewChain();
        var candidates = new List<CueCandidate>();
        for (var sequence = 0; sequence < batch.Pieces.Count; sequence++)
        {
            var (first, end) = batch.Pieces[sequence];
            var states = scratch.Take(Scratch.States, (end - first) * CueStates.Count);
            for (var at = 0; at < end - first; at++)
                scores.Slice(batch.Sequences.Row(sequence, at) * CueStates.Count, CueStates.Count).CopyTo(states[(at * CueStates.Count)..]);
            Find(text, sequence, first, end, states, chain, candidates);
        }

        return candidates;
    }

    private void Find(ReadText text, int sequence, int first, int end, Span<float> states, Chain chain, List<CueCandidate> candidates)
    {
        var length = end - first;
        chain.Sum(states, length, _transitions, _first);
        for (var at = 0; at < length; at++) states[at * CueStates.Count + CueStates.Begins] += Eagerness;
        Span<byte> path = new byte[length];
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
