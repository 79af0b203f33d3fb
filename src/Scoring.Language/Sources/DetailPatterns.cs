using System.Text.RegularExpressions;
using Scoring.Language.Lexicon;

namespace Scoring.Language.Sources;

/// <summary>
/// The phrases of detail-patterns.txt: what a text says of an unnamed source. All their repetitions are bounded or of single words, so
/// that matching takes time linear in the words; an automaton that never backtracks would take a third of a second to start.
/// </summary>
internal static class DetailPatterns
{
    /// <summary>Stands in the list for stock words that are a reason without any grant beside them: "not authorized to speak".</summary>
    private const string Status = "status";

    private static readonly (DetailKind Kind, bool IsStatus, Regex Pattern)[] All = [.. from line in WordLists.Read("detail-patterns")
        let space = line.IndexOf(' ', StringComparison.Ordinal)
        let name = line[..space]
        let kind = name == Status ? DetailKind.ReasonBoilerplate : KindOf(name)
        let pattern = @"\b(?:" + line[(space + 1)..] + ")"
        select (kind, name == Status, new Regex(pattern, RegexOptions.CultureInvariant))];

    /// <summary>The matches of each pattern in lower-case words joined by single spaces, in the order of the list.</summary>
    public static IEnumerable<DetailMatch> In(string words)
    {
        foreach (var (kind, isStatus, pattern) in All)
            for (var match = pattern.Match(words); match.Success; match = match.NextMatch())
                yield return new(kind, isStatus, match.Index, match.Index + match.Length);
    }

    private static DetailKind KindOf(string snake) => Enum.Parse<DetailKind>(snake.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}

/// <param name="IsStatus">The words, a reason, need no grant beside them.</param>
/// <param name="Start">Offset into the words, as is <paramref name="End"/>.</param>
internal readonly record struct DetailMatch(DetailKind Kind, bool IsStatus, int Start, int End);
