namespace Scoring.Claims;

/// <summary>The asked-for decision on a source, as the profile takes it from class and details.</summary>
public enum Naming
{
    /// <summary>The reader learns who answers for it.</summary>
    Named,

    /// <summary>The reader does not; agentless attributions are unnamed too.</summary>
    Unnamed,

    /// <summary>The writer speaking, or no attribution at all: in no share and no claim.</summary>
    NotCounted,
}
