namespace Scoring.Service.Storage;

/// <summary>What one engine version found in one text. Another profile re-scores from it without reading the text again.</summary>
internal sealed class StoredAnalysis
{
    public required string TextHash { get; init; }

    public required string Engine { get; init; }

    /// <summary>The attributions: see <see cref="Reports.AnalysisJson"/>.</summary>
    public required string Json { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>The report on one article's text under one engine and one profile version, with the columns that lists show.</summary>
internal sealed class StoredReport
{
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    public required string TextHash { get; init; }

    public required string Engine { get; init; }

    public required string Profile { get; init; }

    public required string ProfileVersion { get; init; }

    public required string Json { get; set; }

    /// <summary>0 to 100; null where there was no claim.</summary>
    public int? Score { get; set; }

    public required string Band { get; set; }

    public int Attributions { get; set; }

    public int Claims { get; set; }

    /// <summary>0 to 1; null if there are none.</summary>
    public double? UnnamedShareOfAttributions { get; set; }

    /// <summary>0 to 1; null if there are none.</summary>
    public double? UnnamedShareOfClaims { get; set; }

    public DateTimeOffset ScoredAt { get; set; }

    /// <summary>Milliseconds that reading and judging took.</summary>
    public double Milliseconds { get; set; }
}
