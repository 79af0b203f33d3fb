namespace Scoring.Cli.Evaluation.Tables;

/// <summary>
/// What a figure is made of; can be added over articles. Of what is predicted and of what is gold the right ones are counted apart,
/// since a matched pair can belong to a group (a kind, a class) on one side alone.
/// </summary>
internal readonly record struct Counts(int RightPredicted, int Predicted, int RightGold, int Gold)
{
    public double Precision => Share(RightPredicted, Predicted);

    public double Recall => Share(RightGold, Gold);

    /// <summary>Per cent, as the others; 0 where nothing is right.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Counts Of(int right, int predicted, int gold) => new(right, predicted, right, gold);

    public static Counts Sum(IEnumerable<Counts> counts) => counts.Aggregate(default(Counts), (sum, one) => sum + one);

    public static Counts operator +(Counts a, Counts b) =>
        new(a.RightPredicted + b.RightPredicted, a.Predicted + b.Predicted, a.RightGold + b.RightGold, a.Gold + b.Gold);

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
