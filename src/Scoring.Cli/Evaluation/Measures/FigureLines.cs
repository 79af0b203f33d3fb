using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>
/// The figures as the reference scorers print them: their keys, order and spelling of values, so that outputs can be compared by line.
/// </summary>
internal static class FigureLines
{
    /// <param name="withoutPrediction">Null leaves the line out: annotators have none.</param>
    public static void Append(StringBuilder lines, IReadOnlyList<MatchedArticle> articles, int? withoutPrediction)
    {
        var tally = articles.Aggregate(default(SpanTally), (sum, article) => sum + article.Spans);
        lines.Append(CultureInfo.InvariantCulture, $"attributions {tally.Gold}\npredicted {tally.Predicted}\n");
        foreach (var (key, value) in tally.ToFigures()) lines.Append(CultureInfo.InvariantCulture, $"{key} {value}\n");
        if (withoutPrediction is { } missing) lines.Append(CultureInfo.InvariantCulture, $"articles_without_prediction {missing}\n");
    }

    /// <summary>The figures of classes; those of claims alone too, where a label has a kind.</summary>
    public static void Append(StringBuilder lines, IReadOnlyList<MatchedArticle> articles)
    {
        lines.AppendJoin('\n', Figures(claimsOnly: false).Lines()).Append('\n');
        if (articles.Any(article => article.Gold.Any(label => label.Kind is not null)))
            lines.Append("claims ").AppendJoin('\n', Figures(claimsOnly: true).Lines()).Append('\n');

        ClassFigures Figures(bool claimsOnly) => ClassFigures.Of([.. articles.Select(article => ClassTally.Of(article, claimsOnly))]);
    }
}
