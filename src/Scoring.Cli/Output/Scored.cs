using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Language;
using Scoring.Pages.Reports;
using Scoring.Reports;

namespace Scoring.Cli.Output;

/// <summary>One scored article, ready to be written in any format.</summary>
internal sealed record Scored(Report Report, Document Body)
{
    public byte[] As(OutputFormat format) => format switch
    {
        OutputFormat.Json => [.. ReportJson.Write(Report), (byte)'\n'],
        OutputFormat.Eval => [.. PredictionJson.Write(Body), (byte)'\n'],
        OutputFormat.Html => Encoding.UTF8.GetBytes(ReportHtml.Render(Report)),
        OutputFormat.Text => Encoding.UTF8.GetBytes(ReportText.Of(Report)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    public static string EndingOf(OutputFormat format) => format switch
    {
        OutputFormat.Text => ".txt",
        OutputFormat.Html => ".html",
        _ => ".json",
    };
}
