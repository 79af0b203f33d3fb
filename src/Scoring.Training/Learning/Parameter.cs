using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Learning;

/// <summary>
/// A weight matrix that is learned, with its gradient, the optimizer's moments and the running mean that is kept in the end.
/// </summary>
internal sealed class Parameter(string name, int rows, int columns)
{
    public Matrix Matrix { get; } = Matrix.Zero(name, rows, columns);

    public float[] Values => Matrix.Values;

    public float[] Gradient { get; } = new float[rows * columns];

    public float[] Moment1 { get; } = new float[rows * columns];

    public float[] Moment2 { get; } = new float[rows * columns];

    /// <summary>Exponential mean of the values over the steps.</summary>
    public float[] Mean { get; } = new float[rows * columns];

    public int Rows => Matrix.Rows;

    public int Columns => Matrix.Columns;

    public Parameter Uniform(Random random, double limit)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (float)((random.NextDouble() * 2 - 1) * limit);
        return this;
    }

    /// <summary>Normal by the sum of twelve uniform numbers.</summary>
    public Parameter Normal(Random random, double deviation)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            var sum = -6.0;
            for (var k = 0; k < 12; k++) sum += random.NextDouble();
            Values[i] = (float)(sum * deviation);
        }

        return this;
    }
}
