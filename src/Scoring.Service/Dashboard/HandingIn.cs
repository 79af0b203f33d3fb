using System.Globalization;
using System.Text;
using Hangfire.Dashboard;
using Microsoft.Extensions.Options;
using Scoring.Intake;
using Scoring.Pages.Articles;
using Scoring.Service.Settings;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Dashboard;

/// <summary>What the dashboard's forms hand in: an address, a file, pasted words, the samples.</summary>
internal sealed class HandingIn(
    SubmissionDoor door, DemoArticles samples, IOptions<IntakeOptions> limits, ScoringSettings settings, ArticleQueries articles)
{
    public async Task<string?> SamplesAsync(PageRequest request)
    {
        await samples.QueueAsync(request.Cancellation);
        return request.Links.Articles;
    }

    public async Task<string?> UrlAsync(PageRequest request, DashboardContext context)
    {
        var form = await request.Http.Request.ReadFormAsync(request.Cancellation);
        var written = form["url"].ToString();
        if (!WebAddress.TryParse(written, out var url))
            return await RefuseAsync(request, context, "That is no web address: it must begin with http:// or https:// and name a host.", written);
        await door.AddAsync(NewSubmission.OfUrl(url), request.Cancellation);
        return request.Links.Submissions;
    }

    public async Task<string?> TextAsync(PageRequest request, DashboardContext context)
    {
        var form = await request.Http.Request.ReadFormAsync(request.Cancellation);
        if (form.Files is [{ Length: > 0 } file, ..]) await FileAsync(file, request.Cancellation);
        else if (form["text"].ToString() is { } text && !string.IsNullOrWhiteSpace(text)) await PastedAsync(form, text, request.Cancellation);
        else return await RefuseAsync(request, context, "There was neither a file nor any text in the form.", null);
        return request.Links.Submissions;
    }

    private async Task FileAsync(IFormFile file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.FileName);
        var format = IntakeFormats.OfFile(name);
        var most = limits.Value.MaxDocumentBytes;
        var reason = format is null ? $"Files of the kind \"{Path.GetExtension(name)}\" are not read; .txt, .html, .htm, .md and .json are."
            : file.Length > most ? $"The file has {Megabytes(file.Length)}; the limit is {Megabytes(most)} (Intake:MaxDocumentBytes)."
            : null;
        if (reason is not null)
        {
            await door.RefuseAsync(new(SubmissionKind.File, name), file.Length, reason, cancellation);
            return;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        await door.AddAsync(new(SubmissionKind.File, name, bytes.ToArray(), format), cancellation);
    }

    private async Task PastedAsync(IFormCollection form, string text, CancellationToken cancellation)
    {
        var title = Given(form, "title");
        // Browsers send a text area's line breaks as CRLF, whatever was pasted.
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        await door.AddAsync(
            new(SubmissionKind.Request, title ?? "pasted text", bytes, IntakeFormat.PlainText, "utf-8", Given: new(title, Outlet: Given(form, "outlet"))),
            cancellation);
    }

    private async Task<string?> RefuseAsync(PageRequest request, DashboardContext context, string problem, string? url)
    {
        var view = await articles.ListAsync(request, new HandInView(settings.InboxFolder, problem, url));
        await PageShell.ShowAsync<ArticleList>(context, new("Articles", view), StatusCodes.Status422UnprocessableEntity);
        return null;
    }

    private static string? Given(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } words ? words : null;

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.#} MB");
}
