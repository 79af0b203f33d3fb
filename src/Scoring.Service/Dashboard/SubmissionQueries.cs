using Microsoft.EntityFrameworkCore;
using Scoring.Pages.Articles;
using Scoring.Pages.Lists;
using Scoring.Pages.Submissions;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>Loads the list of what was handed in.</summary>
internal sealed class SubmissionQueries(IDbContextFactory<AppDb> databases, ScoringSettings settings)
{
    public async Task<SubmissionListView> ListAsync(PageRequest request, HandInView? again = null)
    {
        var query = ListQuery.Parse(request.Query, SubmissionListView.Sorts, descending: true);
        await using var db = databases.CreateDbContext();
        var fitting = Filtered(db.Submissions.AsNoTracking(), query);
        var total = await fitting.CountAsync(request.Cancellation);
        var rows = await Sorted(fitting, query).Skip(query.Skip).Take(query.Size)
            .Select(s => new { Submission = s, HasOriginal = s.Original != null }).ToListAsync(request.Cancellation);
        return new(
            request.Frame,
            query,
            [.. rows.Select(row => Row(row.Submission, row.HasOriginal))],
            total,
            States.WordsOf<SubmissionState>(),
            again ?? new(settings.InboxFolder));
    }

    public static SubmissionRow Row(Submission s, bool hasOriginal) => new(
        s.Id,
        s.Name,
        s.Kind switch { SubmissionKind.Url => "address", SubmissionKind.File => "file", SubmissionKind.Sample => "sample", _ => "request" },
        States.Of(s.State),
        s.Reason,
        s.Note,
        s.Size,
        s.ReceivedAt,
        s.ArticleId,
        s.State == SubmissionState.Refused && (hasOriginal || s.Url is not null));

    private static IQueryable<Submission> Filtered(IQueryable<Submission> submissions, ListQuery query)
    {
        if (States.Parse<SubmissionState>(query.State) is { } state) submissions = submissions.Where(s => s.State == state);
        if (query.Text is null) return submissions;
        var lower = query.Text.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated into the database's lower(), which knows no cultures.
        return submissions.Where(s => s.Name.ToLower().Contains(lower) || s.Url!.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private static IQueryable<Submission> Sorted(IQueryable<Submission> submissions, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("state", false) => submissions.OrderBy(s => s.State).ThenByDescending(s => s.Id),
        ("state", true) => submissions.OrderByDescending(s => s.State).ThenByDescending(s => s.Id),
        ("name", false) => submissions.OrderBy(s => s.Name).ThenByDescending(s => s.Id),
        ("name", true) => submissions.OrderByDescending(s => s.Name).ThenByDescending(s => s.Id),
        (_, false) => submissions.OrderBy(s => s.Id),
        _ => submissions.OrderByDescending(s => s.Id),
    };
}
