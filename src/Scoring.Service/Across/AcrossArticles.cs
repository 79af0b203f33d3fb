using Microsoft.EntityFrameworkCore;
using Scoring.Copies;
using Scoring.Intake.Recognition;
using Scoring.Links;
using Scoring.Reports;
using Scoring.Service.Settings;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>
/// Keeps what one article means among many: its figures, the story it tells, and which claims of others are like its own. Beside the report,
/// which it never changes; kept in the
/// transaction that stores the report, so that an article that is scored is compared too.
/// </summary>
internal sealed class AcrossArticles(ScoringSettings settings)
{
    /// <summary>Names everything that the kept figures depend on, besides the report; to be raised with any change in this room.</summary>
    public string Scheme { get; } = $"c/{TextSignature.Scheme}/{ClaimGist.Scheme}/{settings.Schedule.Zone.Id}";

    /// <summary>Everything that can be told without the other articles.</summary>
    /// <param name="article">With its text.</param>
    public static Alone Of(StoredArticle article, Report report) =>
        new(article, report.Score.Value, ReportFacts.Of(report), TextSignature.Of(article.Text!.Words), ReportGists.Of(report));

    /// <summary>Stores the figures and finds the story. The caller holds the turn: see <see cref="StorageEngine.TakeTurnAsync"/>.</summary>
    public async Task KeepAsync(AppDb db, Alone alone, string reportId, CancellationToken cancellation)
    {
        var article = alone.Article;
        var facts = await db.Facts.SingleOrDefaultAsync(f => f.ArticleId == article.Id, cancellation);
        var isSameText = facts?.TextHash == article.TextHash && facts.Scheme == Scheme;
        if (facts is null)
            db.Add(facts = new() { ArticleId = article.Id, ReportId = "", TextHash = "", Scheme = "", Story = article.Id, OutletKey = "", SectionKey = "" });
        Fill(facts, alone, reportId);
        await KeepSignatureAsync(db, alone, cancellation);
        await db.SaveChangesAsync(cancellation);
        await KeepRowsAsync(db, alone, cancellation);
        if (!isSameText) await Stories.FindAsync(db, facts, alone.Signature, cancellation);
        await LinkFinding.FindAsync(db, facts, alone.Gists, cancellation);
    }

    private void Fill(ArticleFacts facts, Alone alone, string reportId)
    {
        var (article, report) = (alone.Article, alone.Facts);
        facts.ReportId = reportId;
        facts.TextHash = article.TextHash;
        facts.Scheme = Scheme;
        facts.At = article.PublishedAt ?? article.ReceivedAt;
        facts.Week = Weeks.MondayOf(facts.At, settings.Schedule.Zone);
        facts.Outlet = article.Outlet;
        facts.OutletKey = article.OutletKey;
        facts.Section = article.Section is null ? null : string.Join(' ', article.Section.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        facts.SectionKey = facts.Section?.ToUpperInvariant() ?? "";
        facts.Score = alone.Score;
        facts.NeedsPerson = report.NeedsPerson ? 1 : 0;
        facts.Claims = report.Claims;
        facts.Lean = report.Lean;
        facts.StockReasons = report.StockReasons;
        facts.SingleSource = report.SingleSource;
        facts.Failed = report.Failed.Count;
        facts.Warned = report.Warned.Count;
    }

    private static async Task KeepSignatureAsync(AppDb db, Alone alone, CancellationToken cancellation)
    {
        var hash = alone.Article.TextHash;
        var stored = await db.Signatures.SingleOrDefaultAsync(s => s.TextHash == hash, cancellation);
        if (stored is null) db.Add(stored = new() { TextHash = hash, Scheme = "", Bytes = [] });
        if (stored.Scheme == TextSignature.Scheme) return;
        (stored.Scheme, stored.Bytes) = (TextSignature.Scheme, alone.Signature.ToBytes());
    }

    private static async Task KeepRowsAsync(AppDb db, Alone alone, CancellationToken cancellation)
    {
        var id = alone.Article.Id;
        await db.Bylines.Where(b => b.ArticleId == id).ExecuteDeleteAsync(cancellation);
        await db.Rules.Where(r => r.ArticleId == id).ExecuteDeleteAsync(cancellation);
        var names = alone.Article.Bylines.Select(BylineName.Of).OfType<BylineName>().DistinctBy(name => name.Key);
        db.AddRange(names.Select(name => new ArticleByline { ArticleId = id, Key = name.Key, Name = name.Name }));
        db.AddRange(alone.Facts.Failed.Select(rule => new ArticleRule { ArticleId = id, Rule = rule, Fails = true }));
        db.AddRange(alone.Facts.Warned.Select(rule => new ArticleRule { ArticleId = id, Rule = rule, Fails = false }));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What one article adds to the many, told from itself alone.</summary>
internal sealed record Alone(StoredArticle Article, int? Score, ReportFacts Facts, TextSignature Signature, IReadOnlyList<GistOfClaim> Gists);
