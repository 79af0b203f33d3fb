using Scoring.Pages.Layout;

namespace Scoring.Pages.Reports;

/// <summary>What surrounds a report on its page and is not in it.</summary>
/// <param name="JsonUrl">Where the report is to be had as JSON; null in a file that stands alone.</param>
/// <param name="ArticleUrl">Page of the article in the dashboard; null in a file.</param>
/// <param name="MethodUrl">Page that explains the score; null in a file.</param>
/// <param name="ScoredAt">Null where it is not known: a report says nothing of times.</param>
/// <param name="Newer">Page of the article's newer report, if this is not the newest.</param>
/// <param name="Copies">The article's near-copies; null where nobody looked for any.</param>
/// <param name="Elsewhere">The same claims in other articles; null where nobody looked for any.</param>
/// <param name="Links">The dashboard's pages; null in a file.</param>
public sealed record ReportFrame(
    string? JsonUrl = null, string? ArticleUrl = null, string? MethodUrl = null, DateTimeOffset? ScoredAt = null, string? Newer = null,
    NearCopies? Copies = null, ReportElsewhere? Elsewhere = null, PageLinks? Links = null)
{
    public static ReportFrame None { get; } = new();
}

/// <summary>A report with what surrounds it in the dashboard.</summary>
public sealed record ReportPageView(Scoring.Reports.Report Report, ReportFrame Frame);
