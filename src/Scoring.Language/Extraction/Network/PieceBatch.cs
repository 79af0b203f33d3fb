namespace Scoring.Language.Extraction.Network;

/// <summary>Pieces of a text that are read together, and the rows of their tokens.</summary>
internal sealed class PieceBatch
{
    private readonly (int First, int End)[] _pieces;

    /// <param name="pieces">Half-open ranges of tokens.</param>
    public PieceBatch(IEnumerable<(int First, int End)> pieces)
    {
        // A stable sort: rows, and so the order of arithmetic over rows, follow the text alone.
        _pieces = [.. pieces.OrderByDescending(piece => piece.End - piece.First)];
        Sequences = new([.. _pieces.Select(piece => piece.End - piece.First)]);
    }

    public SequenceBatch Sequences { get; }

    public int Rows => Sequences.Rows;

    /// <summary>The pieces, longest first, as the sequences are numbered.</summary>
    public IReadOnlyList<(int First, int End)> Pieces => _pieces;
}
