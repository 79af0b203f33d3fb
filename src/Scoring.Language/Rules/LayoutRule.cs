namespace Scoring.Language.Rules;

/// <summary>A rule that reads attributions from how a text is laid out.</summary>
internal enum LayoutRule : byte
{
    /// <summary>"REED: We lost." in a transcript.</summary>
    Turn,

    /// <summary>"Reed: We lost", "Sources: Reed to quit" as a headline.</summary>
    Headline,

    /// <summary>"Q: Who owns the quay?", "A: The town does."</summary>
    Question,

    /// <summary>"— Ana Ruiz, mayor" under a paragraph that is all quoted.</summary>
    Signature,

    /// <summary>"… — Ana Ruiz (@AnaRuiz) June 1, 2016".</summary>
    Post,

    /// <summary>"Reed said:" ends a paragraph: the next one is all hers.</summary>
    NextParagraph,
}
