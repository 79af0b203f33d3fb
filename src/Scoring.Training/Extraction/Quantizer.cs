using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Extraction;

/// <summary>Rounds weights to 127 steps either way of zero, each row with its own step: what a model file keeps.</summary>
internal static class Quantizer
{
    /// <summary>The step of a row; zero for a row of zeros.</summary>
    public static float StepOf(ReadOnlySpan<float> row)
    {
        var largest = 0f;
        foreach (var value in row) largest = Math.Max(largest, Math.Abs(value));
        return largest / 127;
    }

    public static sbyte Steps(float value, float step) => step == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(value / step), -127, 127);

    /// <summary>Rounds in place.</summary>
    public static void Round(Matrix matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
        {
            var values = matrix.Values.AsSpan(row * matrix.Columns, matrix.Columns);
            var step = StepOf(values);
            foreach (ref var value in values) value = Steps(value, step) * step;
        }
    }
}
