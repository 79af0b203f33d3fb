namespace Scoring.Pages.Texts;

/// <summary>How an attribution is marked: by its underline and its label, and by colour besides.</summary>
public enum Voice
{
    /// <summary>The reader learns who answers for it. Unbroken line.</summary>
    Named,

    /// <summary>The reader does not. Broken line.</summary>
    Unnamed,

    /// <summary>Nobody is given as saying it: "it has emerged". Dotted line.</summary>
    Agentless,

    /// <summary>A thought, wish or plan, which is no claim. Wavy line.</summary>
    Attitude,

    /// <summary>The writer speaking, "declined to comment", a bare question. Thin grey line.</summary>
    Uncounted,
}
