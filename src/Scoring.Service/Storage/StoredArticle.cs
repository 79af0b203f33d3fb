namespace Scoring.Service.Storage;

internal enum ArticleState
{
    /// <summary>Waits to be scored.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    Scoring,

    /// <summary>Its report is stored and shown; no night's digest carries it yet.</summary>
    Scored,

    /// <summary>Scored, and part of the digest of a night.</summary>
    Published,

    /// <summary>Could not be scored; <see cref="StoredArticle.Reason"/> says why.</summary>
    Failed,

    /// <summary>The service stopped three times while scoring it. Only a person takes it out again.</summary>
    Quarantined,
}

/// <summary>An outlet's item. Its words are a <see cref="StoredText"/> that it may share with other outlets' articles.</summary>
internal sealed class StoredArticle
{
    public required string Id { get; init; }

    public required string TextHash { get; set; }

    public StoredText? Text { get; set; }

    /// <summary>Hash of the title's words, which are a text of their own; null without a title.</summary>
    public string? TitleHash { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    /// <summary>What "same outlet" compares: the name, else the host of the URL. Empty if neither is known.</summary>
    public required string OutletKey { get; set; }

    /// <summary>Hash of the normalised words, copied from the text: unique together with the outlet.</summary>
    public required string WordsHash { get; set; }

    /// <summary>The canonical address.</summary>
    public string? Url { get; set; }

    /// <summary>What "same URL" compares: see <see cref="Intake.Recognition.CanonicalUrl"/>. Unique.</summary>
    public string? UrlKey { get; set; }

    public List<string> Bylines { get; set; } = [];

    public string? Section { get; set; }

    public string? ExternalId { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public ArticleState State { get; set; }

    /// <summary>Why it failed or is in quarantine; null otherwise.</summary>
    public string? Reason { get; set; }

    /// <summary>Times a worker began it since it last ended well: counted before the work starts, so that a crash counts.</summary>
    public int Attempts { get; set; }

    /// <summary>The worker that has it, while <see cref="ArticleState.Scoring"/>.</summary>
    public string? Claim { get; set; }

    /// <summary>When the claim lapses unless it is renewed.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The report that is shown: the newest.</summary>
    public string? ReportId { get; set; }

    public StoredReport? Report { get; set; }

    /// <summary>The run whose digest carries it; null while it is new or changed.</summary>
    public string? NightId { get; set; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>The exact decoded words of a body or a title. Never changed.</summary>
internal sealed class StoredText
{
    /// <summary>SHA-256 of the words in UTF-8, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the normalised words. Serves only to recognise: see <see cref="Intake.Recognition.WordsHash"/>.</summary>
    public required string WordsHash { get; init; }

    public required string Words { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
