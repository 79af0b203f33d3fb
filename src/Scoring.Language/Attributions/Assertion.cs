namespace Scoring.Language.Attributions;

/// <summary>Whether the content is asserted. Only asserted content can be a claim.</summary>
public enum Assertion
{
    Asserted,

    /// <summary>"declined to comment", "did not respond": nothing was said.</summary>
    NoComment,

    /// <summary>"The judge asked the witness who she was": a question asserts nothing.</summary>
    Question,
}
