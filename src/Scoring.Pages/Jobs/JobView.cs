using Scoring.Pages.Layout;

namespace Scoring.Pages.Jobs;

/// <summary>What Hangfire's page of a job tells of the article, submission or run it works on.</summary>
/// <param name="What">"Article", "Submission" or "Run".</param>
/// <param name="Name">Title, file name or name of the night.</param>
/// <param name="Url">Its page.</param>
/// <param name="Done">Progress: of <paramref name="Of"/>; 0 to it.</param>
/// <param name="Report">Page of its report; null while there is none.</param>
public sealed record JobView(string What, string Name, string Url, StateMark State, int Done, int Of, string? Reason, string? Report, int? Score, string? Band);
