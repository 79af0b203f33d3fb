using Scoring.Pages.Layout;
using Scoring.Reports;

namespace Scoring.Pages.Reports;

/// <summary>A report as one HTML file that needs nothing else.</summary>
public static class ReportHtml
{
    public static string Render(Report report) => PageRenderer.Render<ReportFile>((nameof(ReportFile.Report), report));
}
