namespace Scoring.Language.Extraction.Network;

/// <summary>A named weight matrix of the model, row-major.</summary>
internal sealed record Matrix(string Name, int Rows, int Columns, float[] Values)
{
    public static Matrix Zero(string name, int rows, int columns) => new(name, rows, columns, new float[rows * columns]);

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
