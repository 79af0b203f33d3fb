using System.Collections.Concurrent;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Reading;

namespace Scoring.Language.Extraction;

/// <summary>The network's part: everything in a text that may be an attribution. Thread-safe.</summary>
internal sealed class CandidateFinder(ExtractionModel model)
{
    /// <summary>Tokens read in lock step, about; bounds the memory that a text of any length takes.</summary>
    private const int BatchTokens = 2000;

    private readonly FeatureReader _reader = new(model.Vocabularies);
    private readonly Encoder _encoder = new(model);
    private readonly CueFinder _cues = new(model);
    private readonly PartFinder _parts = new(model);

    /// <summary>Memory that no worker uses now: as many as ever worked at once.</summary>
    private readonly ConcurrentBag<Scratch> _idle = [];

    public ReadText Read(AnnotatedText text) => _reader.Read(text);

    /// <summary>The candidates, in the order of their cues.</summary>
    public List<CueParts> Find(ReadText read)
    {
        if (!_idle.TryTake(out var scratch)) scratch = new();
        var found = new List<CueParts>();
        var pieces = new List<(int First, int End)>();
        var tokens = 0;
        foreach (var piece in read.Pieces(Dimensions.Piece))
        {
            if (tokens > 0 && tokens + piece.End - piece.First > BatchTokens) Flush();
            pieces.Add(piece);
            tokens += piece.End - piece.First;
        }

        Flush();
        _idle.Add(scratch);
        found.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        return found;

        void Flush()
        {
            if (pieces.Count == 0) return;
            var batch = new PieceBatch(pieces);
            _encoder.Run(read, batch, scratch);
            found.AddRange(_parts.Find(batch, _cues.Find(read, batch, scratch), scratch));
            pieces.Clear();
            tokens = 0;
        }
    }
}
