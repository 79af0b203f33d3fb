using Scoring.Claims;
using Scoring.Language.Sources;

namespace Scoring.Reports;

/// <summary>
/// One distinct source of the story with all that it is given as saying. All agentless attributions together are one nobody.
/// </summary>
/// <param name="Id">As in its attributions; of one that speaks in the title too, that of the text. Null for nobody.</param>
/// <param name="Class">At its first attribution.</param>
/// <param name="Text">Its words where it first speaks, in a second-hand chain those of the innermost speaker; null for nobody.</param>
/// <param name="Naming">Named if any of its attributions is; not counted only if all are.</param>
/// <param name="Attributions">Ids of the outermost ones, the title's first, in reading order. Each stands with one source.</param>
/// <param name="Claims">Ids of the claims that rest on it, alone or with others, in reading order.</param>
/// <param name="Words">
/// Words in the contents of its attributions that count: runs of letters and digits, "don't" and "so-called" each one. A word that two of
/// its attributions hold is one word; what others say inside a content is the words of the outermost source.
/// </param>
/// <param name="ShareOfWords">
/// <paramref name="Words"/> of those of all sources, 0 to 1; null where it does not count or nobody's words do. To 3 decimals, rounded
/// by largest remainders: the shares of a story sum to 1.
/// </param>
/// <param name="ShareOfClaims">
/// Of the claims, each counting 1 and split evenly among its sources (not those who only passed it on). Rounded likewise; null where
/// there are no claims or it does not count.
/// </param>
public sealed record StorySource(
    string? Id,
    SourceClass Class,
    string? Name,
    string? Text,
    Naming Naming,
    IReadOnlyList<string> Attributions,
    IReadOnlyList<string> Claims,
    int Words,
    double? ShareOfWords,
    double? ShareOfClaims);
