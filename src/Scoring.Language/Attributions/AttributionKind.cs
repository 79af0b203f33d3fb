namespace Scoring.Language.Attributions;

/// <summary>What sort of attribution it is; only the first two become claims in the default profile.</summary>
public enum AttributionKind
{
    /// <summary>Somebody communicated it: said, announced, according to, denied.</summary>
    Reporting,

    /// <summary>A document, data, perception or hearsay carries it, or nobody does: a poll found, reportedly, it emerged.</summary>
    Evidence,

    /// <summary>A thought, wish, plan or decision ascribed to someone without an utterance: believes, hopes, plans to.</summary>
    Attitude,
}
