using System.Collections.Frozen;

namespace Scoring.Links;

/// <summary>One sentence of a claim, as it is compared with sentences of other articles' claims.</summary>
/// <param name="Words">What it is about, in base forms; sorted, each once. So are the next two.</param>
/// <param name="Names">Words with a capital within the sentence, and the speaker's family name where the sentence says "I" or "we"; in lower case.</param>
/// <param name="Numbers">Figures without their commas, numbers written out among them.</param>
/// <param name="IsDenied">It holds a negation. Two do not make a plain claim: "has not decided, but does not rule it out".</param>
/// <param name="IsHedged">It is said to be possible, or under a condition: "may", "could", "is considering", "if".</param>
public sealed record ClaimGist(
    IReadOnlyList<string> Words, IReadOnlyList<string> Names, IReadOnlyList<string> Numbers, bool IsDenied, bool IsHedged = false)
{
    /// <summary>Names everything that gists, their keys and their likeness depend on; to be raised with any change in this folder.</summary>
    public const string Scheme = "gist-b";

    // Of so many words the strongest are looked up by two.
    private const int Strongest = 5;

    private static readonly FrozenSet<string> Days = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "mr", "mrs", "ms", "dr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words, names and numbers together.</summary>
    public int Size => Words.Count + Names.Count + Numbers.Count;

    /// <param name="speaker">Name of whoever says it; null if it is not known.</param>
    public static ClaimGist Of(string sentence, string? speaker = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        SortedSet<string> words = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal), numbers = new(StringComparer.Ordinal);
        var (isDenied, isHedged, isFirst, isHeadline) = (false, false, true, IsInCapitals(sentence));
        foreach (var token in GistTokens.Of(sentence))
        {
            var lower = token.ToLowerInvariant().Replace('’', '\'');
            if (lower.EndsWith("'s", StringComparison.Ordinal)) lower = lower[..^2];
            isHedged |= GistWords.IsHedge(lower) && token is not "May";
            if (GistWords.IsNegation(lower)) isDenied = true;
            else if (GistWords.IsFirstPerson(lower) && token is not "US") Add(names, FamilyName(speaker));
            else if (char.IsDigit(token[0])) numbers.Add(lower.Replace(",", "", StringComparison.Ordinal));
            else if (GistWords.FigureOf(lower) is { } figure) numbers.Add(figure);
            else if (!isFirst && !isHeadline && char.IsUpper(token[0]) && !Days.Contains(lower)) names.Add(lower);
            else if (!isFirst && token == "May") words.Add("may-month");
            else if (!GistWords.IsStop(lower) && lower.Length > 1) words.Add(GistWords.Base(lower));
            isFirst = false;
        }

        words.ExceptWith(names);
        return new([.. words], [.. names], [.. numbers], isDenied, isHedged);
    }

    /// <summary>
    /// Where to look for sentences like this: the pairs of its five strongest words (names, then numbers, then long words), as numbers of 64
    /// bits. At most ten; none for a sentence with fewer than two.
    /// </summary>
    public IReadOnlyList<long> Keys
    {
        get
        {
            var strongest = Names.Concat(Numbers).Concat(Words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal))
                .Take(Strongest).Order(StringComparer.Ordinal).Select(GistTokens.Hash).ToList();
            var keys = new List<long>();
            for (var i = 0; i < strongest.Count; i++)
            {
                for (var j = i + 1; j < strongest.Count; j++) keys.Add((long)Copies.Shingles.Mix(Copies.Shingles.Mix(strongest[i]) ^ strongest[j]));
            }

            return keys;
        }
    }

    /// <summary>On one line, to be stored.</summary>
    public override string ToString() =>
        $"{(IsDenied ? "not" : "")}{(IsHedged ? "?" : "")}|{string.Join(' ', Words)}|{string.Join(' ', Names)}|{string.Join(' ', Numbers)}";

    /// <exception cref="FormatException">It is no gist.</exception>
    public static ClaimGist Parse(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var parts = stored.Split('|');
        if (parts.Length != 4) throw new FormatException($"\"{stored}\" is no gist of a claim.");
        return new(Split(parts[1]), Split(parts[2]), Split(parts[3]), parts[0].StartsWith("not", StringComparison.Ordinal), parts[0].EndsWith('?'));
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Add(SortedSet<string> names, string? name)
    {
        if (name is not null) names.Add(name);
    }

    private static string? FamilyName(string? speaker) =>
        speaker is null ? null : GistTokens.Of(speaker).Where(token => char.IsUpper(token[0])).Select(token => token.ToLowerInvariant()).LastOrDefault();

    private static bool IsInCapitals(string sentence) => sentence.Count(char.IsUpper) > sentence.Count(char.IsLower);
}
