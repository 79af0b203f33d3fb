using System.Globalization;

namespace Scoring.Training.Evaluation;

/// <summary>Precision, recall and F1, each in percent.</summary>
internal readonly record struct Ratio(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 200.0 * Right / (Found + Gold);

    public static Ratio operator +(Ratio a, Ratio b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{F1:F1} ({Precision:F1}/{Recall:F1})");
}
