namespace Scoring.Language.Rules;

/// <summary>A rule that reads attributions from how a text is laid out.</summary>
internal enum LayoutRule : byte
{
    /// <summary>"REED: We lost." in a transcript.</summary>
    Turn,

    /// <summary>"Reed: We lost", "Sources: Reed to quit" as a headline.</summary>
    Headline,

    /// <summary>"Reed said:" ends a paragraph: the next one is all hers.</summary>
    NextParagraph,
}
