namespace Scoring.Language.Tests.Specs;

/// <summary>A text and every attribution that is expected in it.</summary>
/// <param name="Place">File and heading, for the test's name.</param>
public sealed record SpecCase(string Place, string Text, IReadOnlyList<SpecRow> Rows, IReadOnlyList<string> NeverSources)
{
    /// <summary>Beyond an engine by rules: reported, not failed.</summary>
    public bool IsHard => Place.Contains("(hard)", StringComparison.Ordinal);

    public override string ToString() => Place;
}

/// <summary>A row of the table, cell by cell as written.</summary>
public sealed record SpecRow(string Source, string Cue, string Content, string Class, string Name, string Via, string Kind, string Within);
