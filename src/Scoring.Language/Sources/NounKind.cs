namespace Scoring.Language.Sources;

/// <summary>What a noun names, as far as sources are concerned. A thing is an event, a place, an object or a thought, and says
/// nothing.</summary>
internal enum NounKind : byte
{
    Person, Organization, Document, Thing,
}
