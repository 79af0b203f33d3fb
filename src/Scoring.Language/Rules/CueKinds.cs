using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Lexicon;

namespace Scoring.Language.Rules;

/// <summary>What a cue verb asks of the words around it.</summary>
[Flags]
internal enum CueFrame : byte
{
    None = 0,

    /// <summary>Counts only with a clause or quotation as its object.</summary>
    Clause = 1,

    /// <summary>The object is the hearer.</summary>
    Receiver = 2,

    /// <summary>The object is the person spoken about.</summary>
    Whom = 4,

    /// <summary>Asks, and asserts nothing.</summary>
    Question = 8,
}

/// <summary>A cue verb of the word lists.</summary>
internal sealed record CueVerb(string Lemma, AttributionKind Kind, CueFrame Frame);

/// <summary>The cue verbs of cues-reporting, cues-evidence and cues-attitude by lemma.</summary>
internal static class CueKinds
{
    private static readonly FrozenDictionary<string, CueVerb> Verbs = Read("cues-reporting", AttributionKind.Reporting)
        .Concat(Read("cues-evidence", AttributionKind.Evidence))
        .Concat(Read("cues-attitude", AttributionKind.Attitude))
        .DistinctBy(verb => verb.Lemma)
        .ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    public static CueVerb? Of(string lemma) => Verbs.GetValueOrDefault(lemma);

    private static IEnumerable<CueVerb> Read(string list, AttributionKind kind) =>
        from line in WordLists.Read(list)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new CueVerb(words[0], kind, words.Skip(1).Aggregate(CueFrame.None, (frame, flag) => frame | Enum.Parse<CueFrame>(flag, ignoreCase: true)));
}
