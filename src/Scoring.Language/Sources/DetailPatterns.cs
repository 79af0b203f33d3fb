using System.Text.RegularExpressions;
using Scoring.Language.Lexicon;

namespace Scoring.Language.Sources;

/// <summary>The phrases of detail-patterns.txt: what a text says of an unnamed source. Matching takes time linear in the words.</summary>
internal static class DetailPatterns
{
    private static readonly (DetailKind Kind, Regex Pattern)[] All = [.. from line in WordLists.Read("detail-patterns")
        let space = line.IndexOf(' ', StringComparison.Ordinal)
        let kind = Enum.Parse<DetailKind>(line[..space].Replace("_", "", StringComparison.Ordinal), ignoreCase: true)
        select (kind, new Regex(@"\b(?:" + line[(space + 1)..] + ")", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))];

    /// <summary>The first match of each kind in lower-case words joined by single spaces, as offsets into them.</summary>
    public static IEnumerable<(DetailKind Kind, int Start, int End)> In(string words)
    {
        foreach (var (kind, pattern) in All)
        {
            var match = pattern.Match(words);
            if (match.Success) yield return (kind, match.Index, match.Index + match.Length);
        }
    }
}
