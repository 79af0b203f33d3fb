using Scoring.Articles;
using Scoring.Pages.Layout;
using Scoring.Pages.Submissions;

namespace Scoring.Pages.Articles;

/// <summary>The page of one article: where it stands, where it came from, and all its reports.</summary>
/// <param name="Steps">How far it is on its way: 0 waiting, 1 being scored, 2 done.</param>
public sealed record ArticleView(
    PageFrame Frame, ArticleRow Row, Article About, int Steps, IReadOnlyList<SubmissionRow> Submissions, IReadOnlyList<PastReport> Reports);

/// <summary>One report on an article.</summary>
/// <param name="IsShown">It is the one that lists show.</param>
public sealed record PastReport(
    string Id, int? Score, string Band, int Claims, string Engine, string Profile, string ProfileVersion, DateTimeOffset ScoredAt, double Milliseconds, bool IsShown);
