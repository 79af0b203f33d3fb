using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Who said it. For a second-hand chain the class and name are the innermost speaker's.</summary>
/// <param name="Spans">The words that name the source at this attribution (the subject of the outer cue); empty if agentless.</param>
/// <param name="Name">Fullest form of a person's name in the article, or short name of an organisation or document; else null.</param>
/// <param name="Id">"s1", "s2" …: equal for the same source throughout the text; null if there is none.</param>
/// <param name="Details">What the text says of the source, with evidence.</param>
/// <param name="Chain">Those who speak, outermost to innermost; one link where nothing is second-hand; empty if agentless.</param>
/// <param name="IsResolved">False where two readings of the mention fit equally well: a person must look.</param>
public sealed record Source(
    IReadOnlyList<TextSpan> Spans,
    SourceClass Class,
    string? Name,
    string? Id,
    IReadOnlyList<SourceDetail> Details,
    IReadOnlyList<ChainLink> Chain,
    bool IsResolved = true)
{
    public bool Has(DetailKind kind) => Details.Any(detail => detail.Kind == kind);
}

/// <summary>One speaker in a chain.</summary>
public sealed record ChainLink(IReadOnlyList<TextSpan> Spans, SourceClass Class, string? Name);
