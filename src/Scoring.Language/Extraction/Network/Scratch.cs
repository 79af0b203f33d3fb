namespace Scoring.Language.Extraction.Network;

/// <summary>Arrays that grow and are used again: a worker's memory while it reads.</summary>
internal sealed class Scratch
{
    public const int Gates = 0, Cells = 1, Inputs = 2, Layer1 = 3, Layer2 = 4, TokenParts = 5, Scores = 6, CueParts = 7, PartInputs = 8,
        PartOutputs = 9, States = 10;

    private readonly float[][] _arrays = [[], [], [], [], [], [], [], [], [], [], []];

    /// <summary>Room for <paramref name="length"/> numbers, with whatever was left in it.</summary>
    public Span<float> Take(int use, int length)
    {
        if (_arrays[use].Length < length) _arrays[use] = new float[length + length / 4];
        return _arrays[use].AsSpan(0, length);
    }
}
