using Scoring.Language.Coreference;
using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>What a mention of a source was read as.</summary>
/// <param name="Key">The same for the same source throughout the text.</param>
/// <param name="Defining">Where the source is described most fully: for "the official" the earlier "a senior official at …".</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record SourceReading(SourceClass Class, string? Name, string Key, TokenRange Defining, double Confidence)
{
    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    public bool IsResolved { get; init; } = true;

    /// <summary>The person whom the article names, if that is who speaks.</summary>
    public Person? Person { get; init; }

    /// <summary>The common noun that names the source, in lower case: official, ministry, report.</summary>
    public string Head { get; init; } = "";

    public bool IsPersonal => Class is SourceClass.NamedPerson or SourceClass.UnnamedPerson;
}
