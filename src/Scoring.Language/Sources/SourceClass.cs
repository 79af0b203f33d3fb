namespace Scoring.Language.Sources;

/// <summary>What the reader is told about who speaks. Spelled in JSON in snake_case: <c>named_person</c>.</summary>
public enum SourceClass
{
    /// <summary>The article lets the reader identify the individual by name.</summary>
    NamedPerson,

    /// <summary>An identified institution speaking as such: a ministry, company, court, capital, outlet.</summary>
    NamedOrganization,

    /// <summary>An identifiable document, record, data set, poll, study, film, tweet, law.</summary>
    Document,

    /// <summary>One individual whom the article never names.</summary>
    UnnamedPerson,

    /// <summary>People not individually named and not an institution speaking as such: officials, critics, voters.</summary>
    UnnamedGroup,

    /// <summary>Material not identified enough to find it: "reports", "some polls", "a study".</summary>
    UnnamedDocument,

    /// <summary>Agentless, and no source to be understood from the text: "is expected to", "reportedly".</summary>
    NoSource,

    /// <summary>The writer speaking.</summary>
    Author,

    /// <summary>Not really an attribution; not counted.</summary>
    Other,
}
