using Scoring.Language.Coreference;

namespace Scoring.Language.Sources;

/// <summary>Somebody whom a "he" or "she" may mean.</summary>
/// <param name="Person">Null for one whom the article does not name.</param>
/// <param name="LastMention">Token of the last mention before the pronoun, by name or as a speaker.</param>
/// <param name="LastSpoke">Token of the last source phrase that was this one; -1 for none.</param>
/// <param name="SpeakerRank">0 for the one who spoke last, 1 for the one before; 2 for all others.</param>
internal sealed record PersonCandidate(Person? Person, SourceReading? Speaker, int LastMention, int LastSpoke, int SpeakerRank)
{
    public Gender Gender => Person?.Gender ?? Speaker!.Gender;

    /// <summary>Indexes of the features that hold: see <see cref="AntecedentFeatures"/>.</summary>
    public List<int> Features { get; } = [];
}
