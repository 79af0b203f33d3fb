namespace Scoring.Cli.Evaluation;

/// <summary>An attribution as annotations and predictions give it: spans in code points, and what is said of the source.</summary>
/// <param name="Class">In snake_case; null where only spans are given.</param>
internal sealed record Labelled(
    IReadOnlyList<Range> Source, IReadOnlyList<Range> Cue, IReadOnlyList<Range> Content,
    string? Class = null, string? Name = null, string? Kind = null);
