using Scoring.Links;

namespace Scoring.Service.Storage;

/// <summary>One sentence of a claim of an article's shown report, kept to find its like in other articles. Made anew with each report.</summary>
internal sealed class StoredGist
{
    /// <summary>Given by the database; rises.</summary>
    public long Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The claim's id in the report.</summary>
    public required string Claim { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Who says it; null for nobody.</summary>
    public string? Source { get; init; }

    /// <summary>The sentence, cut where it is long.</summary>
    public required string Words { get; init; }

    /// <summary>See <see cref="ClaimGist.ToString"/>.</summary>
    public required string Gist { get; init; }
}

/// <summary>Where a sentence is looked for: see <see cref="ClaimGist.Keys"/>.</summary>
internal sealed class GistKey
{
    public required long Key { get; init; }

    public required long GistId { get; init; }
}

/// <summary>Two sentences of different articles that claim the same, as far as their words tell.</summary>
internal sealed class ClaimLink
{
    /// <summary>The one that was stored first.</summary>
    public required long FirstId { get; init; }

    public required long SecondId { get; init; }

    /// <summary>0 to 1: see <see cref="ClaimLikeness.Confidence"/>.</summary>
    public double Confidence { get; init; }
}
