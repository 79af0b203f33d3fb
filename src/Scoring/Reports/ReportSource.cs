using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Reports;

/// <summary>Who said it; always there. Agentless: no spans, no text, class <c>no_source</c>.</summary>
/// <param name="Spans">The subject of the outer cue.</param>
/// <param name="Class">Of the innermost speaker in a second-hand chain, as is <paramref name="Name"/>.</param>
/// <param name="Chain">Those who speak, outermost to innermost.</param>
/// <param name="Naming">Named or unnamed in the eyes of the profile.</param>
/// <param name="Id">Equal for the same source throughout the text ("s1"; "ts1" in a title); null if the engine gave none.</param>
/// <param name="IsResolved">False where two readings fit equally well: a person must look.</param>
public sealed record ReportSource(
    IReadOnlyList<TextSpan> Spans,
    string? Text,
    SourceClass Class,
    string? Name,
    IReadOnlyList<ReportLink> Chain,
    Naming Naming,
    IReadOnlyList<ReportDetail> Details,
    string? Id,
    bool IsResolved);

/// <summary>One speaker in a chain.</summary>
public sealed record ReportLink(IReadOnlyList<TextSpan> Spans, string? Text, SourceClass Class, string? Name);

/// <summary>One thing the text says of a source, with the words that say it.</summary>
/// <param name="Number">The stated number of people, for <see cref="DetailKind.Count"/> alone.</param>
public sealed record ReportDetail(DetailKind Kind, IReadOnlyList<TextSpan> Spans, string? Text, int? Number);
