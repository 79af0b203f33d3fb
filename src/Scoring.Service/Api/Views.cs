using Scoring.Service.Storage;

namespace Scoring.Service.Api;

/// <summary>The fields of an article handed in as JSON; for the description alone, the reading is <see cref="Intake.ArticleReader"/>'s.</summary>
/// <param name="Byline">A line, or a list of names.</param>
internal sealed record ArticleBody(
    string? Title, object? Byline, string? Outlet, string? Section, string? Url, string? ExternalId, DateTimeOffset? PublishedAt, string? Text, string? Html);

/// <summary>The answer to a hand-in.</summary>
/// <param name="Id">Of the submission.</param>
/// <param name="Follow">Where to ask what became of it.</param>
/// <param name="Notes">What was set right or left out on the way.</param>
internal sealed record Receipt(string Id, string Follow, IReadOnlyList<string> Notes);

/// <summary>One part of a list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Total">Items in all pages.</param>
internal sealed record Part<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total);

/// <param name="State">received, fetching, accepted or refused.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="Note">"Already here …", or what was set right or left out.</param>
/// <param name="Article">Where the article is that it became.</param>
internal sealed record SubmissionView(
    string Id, string Kind, string State, string Name, string? Url, string? Format, long Size, string? Reason, string? Note,
    DateTimeOffset ReceivedAt, DateTimeOffset ChangedAt, string? Article)
{
    public static SubmissionView Of(Submission submission) => new(
        submission.Id,
        Spelling.Of(submission.Kind),
        Spelling.Of(submission.State),
        submission.Name,
        submission.Url,
        submission.Format is { } format ? Spelling.Of(format) : null,
        submission.Size,
        submission.Reason,
        submission.Note,
        submission.ReceivedAt,
        submission.ChangedAt,
        submission.ArticleId is { } id ? $"{ApiServices.Path}/articles/{id}" : null);
}

/// <param name="State">queued, scoring, scored, published, failed or quarantined.</param>
/// <param name="Reason">Why it failed or is in quarantine.</param>
/// <param name="Score">0 to 100; null while there is no report, and where no claim was found.</param>
/// <param name="UnnamedShareOfClaims">0 to 1.</param>
/// <param name="Report">Where the report is; null while there is none.</param>
internal sealed record ArticleView(
    string Id, string State, string? Reason, string? Title, string? Outlet, IReadOnlyList<string> Bylines, string? Section, string? Url, string? ExternalId,
    DateTimeOffset? PublishedAt, DateTimeOffset ReceivedAt, DateTimeOffset ChangedAt, int? Score, string? Band, int? Attributions, int? Claims,
    double? UnnamedShareOfAttributions, double? UnnamedShareOfClaims, string? Engine, string? Profile, string? Report)
{
    public static ArticleView Of(StoredArticle article)
    {
        var report = article.Report;
        return new(
            article.Id,
            Spelling.Of(article.State),
            article.Reason,
            article.Title,
            article.Outlet,
            article.Bylines,
            article.Section,
            article.Url,
            article.ExternalId,
            article.PublishedAt,
            article.ReceivedAt,
            article.ChangedAt,
            report?.Score,
            report?.Band,
            report?.Attributions,
            report?.Claims,
            report?.UnnamedShareOfAttributions,
            report?.UnnamedShareOfClaims,
            report?.Engine,
            report?.Profile,
            report is null ? null : $"{ApiServices.Path}/articles/{article.Id}/report");
    }
}
