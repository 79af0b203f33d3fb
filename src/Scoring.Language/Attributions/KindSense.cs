namespace Scoring.Language.Attributions;

/// <summary>What a word of a cue makes of an attribution, before source and construction are looked at.</summary>
internal enum KindSense : byte
{
    Reporting,
    Evidence,
    Attitude,

    /// <summary>Evidence by a document, reporting by a person: "concludes", "estimates".</summary>
    Spoken,
}
