using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation.Measures;

namespace Scoring.Cli.Evaluation.Tables;

/// <summary>Tables for a terminal or a file, in columns that a person can read.</summary>
internal static class TableText
{
    private const int NarrowestName = 24, NoteWidth = 100;

    public static string Of(FigureTable table)
    {
        var text = new StringBuilder().Append('\n').Append(table.Title).Append('\n');
        foreach (var line in Wrapped(table.Note)) text.Append(line).Append('\n');
        var width = table.Rows.Max(row => Math.Max(row.Name.Length, NarrowestName)) + 2;
        var hasBaseline = table.Rows.Any(row => row.Baseline is not null);
        text.Append(' ', width).Append("    gold   pred.      P      R  figure    95 %");
        if (hasBaseline) text.Append("         baseline");
        text.Append('\n');
        foreach (var row in table.Rows)
        {
            if (row.BeginsGroup && row != table.Rows[0]) text.Append('\n');
            Append(text, row, width);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FigureRow row, int width)
    {
        var line = new StringBuilder("  ").Append(row.Name.PadRight(width - 2))
            .Append(CultureInfo.InvariantCulture, $"{row.Gold,8}")
            .Append(row.Form == FigureForm.F1 ? row.Predicted.ToString(CultureInfo.InvariantCulture).PadLeft(8) : new string(' ', 8))
            .Append(Shown(row.Precision, 7)).Append(Shown(row.Recall, 7))
            .Append(row.Gold + row.Predicted == 0 ? "      –" : Shown(row.Value, 7))
            .Append(UnitOf(row.Form).PadRight(5))
            .Append(Shown(row.Interval).PadRight(14))
            .Append(row.Baseline is { } baseline ? Shown(baseline, 7) : "");
        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    private static IEnumerable<string> Wrapped(string note)
    {
        for (var left = note; left.Length > 0;)
        {
            var end = left.Length <= NoteWidth ? left.Length : left.LastIndexOf(' ', NoteWidth);
            yield return left[..end];
            left = left[end..].TrimStart();
        }
    }

    private static string UnitOf(FigureForm form) => form switch { FigureForm.Share => " %", FigureForm.Mean => " pt", _ => "" };

    private static string Shown(Interval? interval) => interval is { } known ? $"{Figures.Shown(known.Low)}–{Figures.Shown(known.High)}"
        : "–";

    private static string Shown(double? value, int width) => (value is { } number ? Figures.Shown(number) : "").PadLeft(width);
}
