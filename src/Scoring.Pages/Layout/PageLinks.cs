namespace Scoring.Pages.Layout;

/// <summary>Addresses of the pages in the dashboard.</summary>
/// <param name="Base">Path of the dashboard, without a slash at its end.</param>
public sealed record PageLinks(string Base)
{
    public string Articles => $"{Base}/articles";

    public string Submissions => $"{Base}/submissions";

    public string Reports => $"{Base}/reports";

    public string Compare => $"{Base}/compare";

    public string CompareArticles => $"{Base}/compare/articles";

    public string CompareCsv => $"{Base}/compare/csv";

    public string CompareJson => $"{Base}/compare/json";

    public string Runs => $"{Base}/runs";

    public string Method => $"{Base}/method";

    public string Samples => $"{Base}/hand-in/samples";

    public string HandInUrl => $"{Base}/hand-in/url";

    public string HandInText => $"{Base}/hand-in/text";

    public string BeginRun => $"{Base}/runs/begin";

    public string RescoreAll => $"{Base}/runs/rescore";

    public string Article(string id) => $"{Articles}/{id}";

    public string TryArticleAgain(string id) => $"{Articles}/{id}/again";

    public string TrySubmissionAgain(string id) => $"{Submissions}/{id}/again";

    public string Report(string id) => $"{Reports}/{id}";

    public string ReportJson(string id) => $"{Reports}/{id}/json";

    public string ReportElsewhere(string id) => $"{Reports}/{id}/elsewhere";

    public string Run(string id) => $"{Runs}/{id}";

    /// <summary>Hangfire's own page of a job.</summary>
    public string Job(string id) => $"{Base}/jobs/details/{id}";
}
