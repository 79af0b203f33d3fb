using Scoring.Language.Attributions;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>Finds attributions by a trained network. Thread-safe; build once and share.</summary>
internal sealed class LearnedExtractor(ExtractionModel model)
{
    /// <summary>Tokens read in lock step, about.</summary>
    private const int BatchTokens = 2000;

    private readonly FeatureReader _reader = new(model.Vocabularies);
    private readonly Encoder _encoder = new(model);
    private readonly CueFinder _cues = new(model);
    private readonly PartFinder _parts = new(model);

    public string Version => model.Version;

    /// <summary>The attributions of a text, in the order of their cues.</summary>
    public IReadOnlyList<ExtractedAttribution> Extract(string text)
    {
        var read = _reader.Read(text);
        return [.. Candidates(read)
            .Where(parts => parts.Cue.Probability >= 0.5)
            .Select(parts => new ExtractedAttribution(SpanMaker.Spans(read.Tokens, parts), AttributionKind.Reporting, Math.Round(parts.Cue.Probability, 2)))];
    }

    /// <summary>Everything that may be an attribution, before acceptance, in the order of the cues.</summary>
    public List<CueParts> Candidates(ReadText read)
    {
        var scratch = new Scratch();
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
