namespace Scoring.Language.Tests.Specs;

/// <summary>A text and every attribution that is expected in it.</summary>
/// <param name="Place">File and heading, for the test's name.</param>
/// <param name="Details">What is expected to be told of the sources of some cues.</param>
public sealed record SpecCase(
    string Place, string Text, IReadOnlyList<SpecRow> Rows, IReadOnlyList<SpecDetails> Details, IReadOnlyList<string> NeverSources)
{
    /// <summary>Beyond an engine by rules: reported, not failed.</summary>
    public bool IsHard => Place.Contains("(hard)", StringComparison.Ordinal);

    public override string ToString() => Place;
}

/// <summary>A row of the table, cell by cell as written.</summary>
public sealed record SpecRow(string Source, string Cue, string Content, string Class, string Name, string Via, string Kind, string Within);

/// <summary>Details of the source of one cue: "grant", "count 3", or "not grant".</summary>
public sealed record SpecDetails(string Cue, IReadOnlyList<string> Expected);
