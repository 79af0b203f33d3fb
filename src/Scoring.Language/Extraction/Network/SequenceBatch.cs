namespace Scoring.Language.Extraction.Network;

/// <summary>
/// Sequences read in lock step without padding: rows lie by time step, and within a step by sequence, longest first, so that the
/// sequences that reach a step are the first ones of it.
/// </summary>
internal sealed class SequenceBatch
{
    private readonly int[] _starts;

    /// <param name="lengths">The length of each sequence, none longer than the one before it.</param>
    public SequenceBatch(ReadOnlySpan<int> lengths)
    {
        Steps = lengths.IsEmpty ? 0 : lengths[0];
        Sequences = lengths.Length;
        _starts = new int[Steps + 1];
        var active = lengths.Length;
        for (var step = 0; step < Steps; step++)
        {
            while (active > 0 && lengths[active - 1] <= step) active--;
            _starts[step + 1] = _starts[step] + active;
        }
    }

    public int Steps { get; }

    public int Sequences { get; }

    /// <summary>Rows of all sequences together.</summary>
    public int Rows => _starts[Steps];

    /// <summary>First row of a time step.</summary>
    public int Start(int step) => _starts[step];

    /// <summary>How many sequences reach the time step.</summary>
    public int Active(int step) => _starts[step + 1] - _starts[step];

    /// <summary>Row of a sequence's element.</summary>
    public int Row(int sequence, int step) => _starts[step] + sequence;
}
