namespace Scoring.Cli.Evaluation.Tables;

/// <summary>How the figure of a row is to be read.</summary>
internal enum FigureForm
{
    /// <summary>Precision, recall and F1, in per cent.</summary>
    F1,

    /// <summary>So many per cent of so many.</summary>
    Share,

    /// <summary>Mean over articles, in points; the smaller the better.</summary>
    Mean,
}

/// <summary>One figure of a table.</summary>
/// <param name="Gold">How many it is taken of: gold attributions; of a share the judged ones, of a mean the articles.</param>
/// <param name="Predicted">How many were predicted; equals <paramref name="Gold"/> but for F1.</param>
/// <param name="Value">F1, per cent or mean.</param>
/// <param name="Interval">95 % of the bootstrap over articles; null where too few articles have the figure.</param>
/// <param name="Baseline">The same figure of the table's baseline; null where it has none.</param>
internal sealed record FigureRow(
    string Name, FigureForm Form, int Gold, int Predicted, double? Precision, double? Recall, double Value, Interval? Interval,
        double? Baseline = null)
{
    /// <summary>Begins a further group of rows.</summary>
    public bool BeginsGroup { get; init; }
}

/// <summary>Rows that belong together.</summary>
/// <param name="Note">How they are to be read.</param>
internal sealed record FigureTable(string Title, string Note, IReadOnlyList<FigureRow> Rows);
