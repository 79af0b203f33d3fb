namespace Scoring.Claims;

/// <summary>Why an outermost attribution is no claim.</summary>
public enum Exclusion
{
    /// <summary>A thought, wish or plan; the profile gives attitudes no weight.</summary>
    Attitude,

    /// <summary>"declined to comment": nothing was said.</summary>
    NoComment,

    /// <summary>A bare question asserts nothing.</summary>
    Question,

    /// <summary>The writer speaking.</summary>
    Author,

    /// <summary>Not really an attribution.</summary>
    Other,

    /// <summary>No words are attributed.</summary>
    NoContent,

    /// <summary>The profile gives this kind (reporting or evidence) no weight.</summary>
    KindWithoutWeight,
}
