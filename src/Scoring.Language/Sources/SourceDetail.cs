using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>One thing the text says of a source beyond its class, with the words that say it.</summary>
/// <param name="Evidence">The words; where the article says it elsewhere than at this attribution, those words.</param>
/// <param name="Number">The stated number of people, for <see cref="DetailKind.Count"/> alone.</param>
public sealed record SourceDetail(DetailKind Kind, TextSpan Evidence, int? Number = null);

/// <summary>Spelled in JSON in snake_case: <c>reason_boilerplate</c>.</summary>
public enum DetailKind
{
    /// <summary>Anonymity asked for or granted: "on condition of anonymity", "asked not to be named".</summary>
    Grant,

    /// <summary>Why, in words of this case: "because she feared losing her job".</summary>
    ReasonSpecific,

    /// <summary>Why, in stock words: "not authorized to speak", "to speak freely", "sensitivity".</summary>
    ReasonBoilerplate,

    /// <summary>How the source knows: "briefed on", "attended", "familiar with".</summary>
    Access,

    /// <summary>The number of unnamed people is stated.</summary>
    Count,

    /// <summary>A role is given: "a senior administration official".</summary>
    Role,

    /// <summary>The body, party, government or person to which the source belongs: "administration" of "a senior administration official".</summary>
    Affiliation,

    /// <summary>Unnamed representative of a named organisation.</summary>
    Spokesperson,

    /// <summary>Critics, voters, analysts, some, many.</summary>
    Collective,

    /// <summary>"a source", "sources", "insiders" and nothing more.</summary>
    Bare,

    Poll,

    /// <summary>Only a first name or a handle is given.</summary>
    PartialName,

    /// <summary>"not her real name".</summary>
    Pseudonym,

    /// <summary>"The Post has learned": the outlet itself, with no source.</summary>
    SelfReported,

    /// <summary>Through another outlet.</summary>
    SecondHand,
}
