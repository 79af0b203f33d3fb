namespace Scoring.Cli.Evaluation;

/// <summary>An attribution as annotations and predictions give it: spans in code points, and what is said of the source.</summary>
/// <param name="Class">In snake_case; null where only spans are given.</param>
internal sealed record Labelled(
    IReadOnlyList<Range> Source, IReadOnlyList<Range> Cue, IReadOnlyList<Range> Content,
    string? Class = null, string? Name = null, string? Kind = null)
{
    /// <summary>What holds of the source, in snake_case; null where it was not labelled.</summary>
    public IReadOnlySet<string>? Flags { get; init; }

    /// <summary>The outlets through which it came, outermost first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    public IReadOnlyList<Range> Role { get; init; } = [];

    public IReadOnlyList<Range> Affiliation { get; init; } = [];

    /// <summary>The stated number of unnamed people.</summary>
    public int? Number { get; init; }

    /// <summary>Of a prediction, how sure it is, 0 to 1; null where it tells nothing.</summary>
    public double? Confidence { get; init; }

    /// <summary>Why it was labelled, where only some attributions of an article are: grant, chain, second_hand, detail.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    public bool Has(string flag) => Flags?.Contains(flag) ?? false;

    /// <summary>Reporting or evidence, or of a kind that nobody told: what the reference scorer counts with <c>--claims</c>.</summary>
    public bool IsClaim => Kind is null or "reporting" or "evidence";

    /// <summary>Why anonymity was granted: specific, boilerplate or none; null if it was not.</summary>
    public string? Reason => Has("reason_specific") ? "specific" : Has("reason_boilerplate") ? "boilerplate" : Has("grant") ? "none" : null;
}
