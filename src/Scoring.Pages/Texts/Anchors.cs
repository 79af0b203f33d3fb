namespace Scoring.Pages.Texts;

/// <summary>Ids of elements on a report's page, by which text and tables lead to each other also without a script.</summary>
public static class Anchors
{
    /// <summary>Where an attribution stands in the text: at its cue.</summary>
    public static string InText(string attribution) => $"at-{attribution}";

    /// <summary>The row of a claim, or of an attribution that is none.</summary>
    public static string InTable(string id) => $"row-{id}";
}
