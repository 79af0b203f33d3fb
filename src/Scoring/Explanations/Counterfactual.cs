namespace Scoring.Explanations;

/// <summary>What would raise the score, found by judging the article anew with that changed and nothing else.</summary>
/// <param name="Words">"if …", without a full stop: what the article would have to tell.</param>
/// <param name="Gain">Points more, above 0.</param>
/// <param name="Score">The score then, 0 to 100.</param>
/// <param name="Attributions">Where the change applies: all attributions of the source, or of the claim.</param>
public sealed record Counterfactual(Remedy Remedy, string Words, int Gain, int Score, IReadOnlyList<string> Attributions);

/// <summary>What an article could tell more.</summary>
public enum Remedy
{
    /// <summary>The source is named, with office or trade.</summary>
    Named,

    /// <summary>Why the source is not named, in words of this case.</summary>
    ReasonTold,

    /// <summary>How the source knows.</summary>
    BasisTold,

    /// <summary>How many they are.</summary>
    NumberTold,

    /// <summary>Role, trade or house.</summary>
    RoleTold,

    /// <summary>Somebody named bears the claim out.</summary>
    BorneOut,

    /// <summary>An institution is given where nobody was.</summary>
    SourceTold,
}
