namespace Scoring.Training.Learning;

/// <summary>An array that grows and is used again from step to step.</summary>
internal sealed class Room
{
    public float[] Values { get; private set; } = [];

    /// <summary>At least <paramref name="length"/> numbers, of which the first so many are zero.</summary>
    public float[] Clear(int length)
    {
        if (Values.Length < length) Values = new float[length + length / 4];
        else Array.Clear(Values, 0, length);
        return Values;
    }
}
