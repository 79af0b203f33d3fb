namespace Scoring.Service.Storage;

/// <summary>
/// What an article's shown report adds to the numbers of many, and which story the article tells. Stands beside the report and is made anew
/// from it at any time: see <see cref="Across.AcrossArticles"/>.
/// </summary>
internal sealed class ArticleFacts
{
    public required string ArticleId { get; init; }

    /// <summary>The report that these are of.</summary>
    public required string ReportId { get; set; }

    /// <summary>The text by which the story was found.</summary>
    public required string TextHash { get; set; }

    /// <summary>How these were made: see <see cref="Across.AcrossArticles.Scheme"/>. Others are made anew.</summary>
    public required string Scheme { get; set; }

    /// <summary>The first article of its story, which may be this one: equal for near-copies.</summary>
    public required string Story { get; set; }

    /// <summary>Resemblance to that first article, 0 to 1; null where it is the first itself.</summary>
    public double? Resemblance { get; set; }

    /// <summary>When it was published; when it came in, if that is not known.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>The Monday of its week in the newsroom's time zone, as 20261123.</summary>
    public int Week { get; set; }

    /// <summary>As <see cref="StoredArticle.OutletKey"/>; empty if it is not known.</summary>
    public required string OutletKey { get; set; }

    public string? Outlet { get; set; }

    /// <summary>The section in upper case; empty if it is not known.</summary>
    public required string SectionKey { get; set; }

    public string? Section { get; set; }

    /// <summary>0 to 100; null where there was no claim, and where a person is needed.</summary>
    public int? Score { get; set; }

    /// <summary>1 where the labels were too unsure for a score; else 0, as sums want it.</summary>
    public int NeedsPerson { get; set; }

    public int Claims { get; set; }

    /// <summary>Sum of the claims' lean.</summary>
    public double Lean { get; set; }

    public int StockReasons { get; set; }

    public int SingleSource { get; set; }

    /// <summary>Rules that fail.</summary>
    public int Failed { get; set; }

    /// <summary>Rules that warn.</summary>
    public int Warned { get; set; }
}

/// <summary>One writer of an article; each of several counts.</summary>
internal sealed class ArticleByline
{
    public required string ArticleId { get; init; }

    /// <summary>See <see cref="Intake.Recognition.BylineName.Key"/>.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }
}

/// <summary>A rule that fails or warns in an article's shown report.</summary>
internal sealed class ArticleRule
{
    public required string ArticleId { get; init; }

    public required string Rule { get; init; }

    /// <summary>It fails; else it warns.</summary>
    public bool Fails { get; init; }
}

/// <summary>By what near-copies of a text are found. Follows from the words.</summary>
internal sealed class StoredSignature
{
    public required string TextHash { get; init; }

    /// <summary>See <see cref="Copies.TextSignature.Scheme"/>.</summary>
    public required string Scheme { get; set; }

    public required byte[] Bytes { get; set; }
}

/// <summary>A bucket in which the first article of a story is looked for: see <see cref="Copies.TextSignature.Buckets"/>.</summary>
internal sealed class CopyBucket
{
    public required long Bucket { get; init; }

    public required string ArticleId { get; init; }
}
