using System.Globalization;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>The figures of named and unnamed over a folder, by the names of the reference scorer.</summary>
internal sealed record ClassFigures(
    int Matched, double ClassAccuracy, double NamingAccuracy, Figures Unnamed, int GoldUnnamed, double NameAccuracy, double ShareError,
    IReadOnlyList<(string Gold, string Predicted, int Count)> Confusions)
{
    // Cells of the confusion matrix looked at, the right ones among them: as many as the reference scorer takes.
    private const int CellsShown = 14;

    /// <param name="tallies">In the order of the articles' names: it decides the order of equal confusions.</param>
    public static ClassFigures Of(IReadOnlyList<ClassTally> tallies)
    {
        int matched = tallies.Sum(tally => tally.Matched), goldUnnamed = tallies.Sum(tally => tally.GoldUnnamed);
        var errors = tallies.Where(tally => tally.ShareError is not null).Select(tally => tally.ShareError!.Value).ToList();
        return new(
            matched,
            Figures.Share(tallies.Sum(tally => tally.RightClass), matched),
            Figures.Share(tallies.Sum(tally => tally.RightNaming), matched),
            Figures.Of(tallies.Sum(tally => tally.RightUnnamed), tallies.Sum(tally => tally.PredictedUnnamed), goldUnnamed),
            goldUnnamed,
            Figures.Share(tallies.Sum(tally => tally.RightNames), tallies.Sum(tally => tally.NamedPersons)),
            Figures.Round(errors.Sum() / Math.Max(1, errors.Count)),
            [.. tallies.SelectMany(tally => tally.Confusions)
                .GroupBy(cell => cell)
                .Select(cell => (cell.Key.Gold, cell.Key.Predicted, Count: cell.Count()))
                .OrderByDescending(cell => cell.Count)
                .Take(CellsShown)
                .Where(cell => cell.Gold != cell.Predicted)]);
    }

    public IEnumerable<string> Lines()
    {
        yield return string.Create(CultureInfo.InvariantCulture,
            $"matched {Matched} class_acc {Figures.Shown(ClassAccuracy)} named_acc {Figures.Shown(NamingAccuracy)} unnamed {Unnamed} gold_unnamed {GoldUnnamed} name_acc {Figures.Shown(NameAccuracy)} share_mae {Figures.Shown(ShareError)}");
        foreach (var (gold, predicted, count) in Confusions) yield return $"   {count} {gold} -> {predicted}";
    }
}
