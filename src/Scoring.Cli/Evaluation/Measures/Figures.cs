using System.Globalization;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Precision, recall and F1 in per cent, with the rounding of the reference scorer.</summary>
internal readonly record struct Figures(double Precision, double Recall, double F1)
{
    public static Figures Of(int right, int predicted, int gold)
    {
        var p = predicted == 0 ? 0.0 : (double)right / predicted;
        var r = gold == 0 ? 0.0 : (double)right / gold;
        return new(Round(100 * p), Round(100 * r), Round(100 * (p + r == 0 ? 0.0 : 2 * p * r / (p + r))));
    }

    /// <summary>To one decimal by the exact binary value; an exact tie goes to the even digit. Math.Round would first multiply by 10 and
    /// be off.</summary>
    public static double Round(double value)
    {
        // 6.25 and 6.75 are the only ties that a binary number can be.
        var quarters = value * 4;
        return quarters == Math.Floor(quarters) && quarters % 2 != 0
            ? (double)Math.Round((decimal)value, 1, MidpointRounding.ToEven)
            : double.Parse(value.ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A per cent of counts: 100 × part ÷ whole; 0 of nothing.</summary>
    public static double Share(int part, int whole) => whole == 0 ? 0.0 : Round(100.0 * part / whole);

    public static string Shown(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    public override string ToString() => $"{{'P': {Shown(Precision)}, 'R': {Shown(Recall)}, 'F1': {Shown(F1)}}}";
}
