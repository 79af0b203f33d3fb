using System.Text;
using Scoring.Language.Text;

namespace Scoring.Claims;

/// <summary>
/// Which statements attribute the same content: those that share half of the shorter one's content, those whose contents are the same
/// words, and those that say the same in other words. "Rents will rise, Ortiz and, separately, two officials said" is one claim with two sources.
/// </summary>
internal static class SameContent
{
    // Fewer words than these recur by chance: "he is innocent".
    private const int FewestEqualWords = 5;

    /// <summary>The statements in groups, each in the order given, the groups in the order of their first ones.</summary>
    public static List<List<Statement>> Groups(IReadOnlyList<Statement> statements)
    {
        var parents = Enumerable.Range(0, statements.Count).ToArray();
        foreach (var (first, second) in Overlapping(statements)) Join(parents, first, second);
        var byWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
        {
            if (Words(statements[i]) is not { } words) continue;
            if (!byWords.TryAdd(words, i)) Join(parents, byWords[words], i);
        }

        foreach (var (first, second) in Paraphrase.Pairs(statements)) Join(parents, first, second);
        return [.. Enumerable.Range(0, statements.Count)
            .GroupBy(i => Root(parents, i))
            .Select(group => group.Select(i => statements[i]).ToList())];
    }

    private static IEnumerable<(int First, int Second)> Overlapping(IReadOnlyList<Statement> statements)
    {
        var spans = statements
            .SelectMany((statement, index) => statement.Attribution.Content.Select(span => (Index: index, statement.IsInTitle, Span: span)))
            .OrderBy(piece => piece.IsInTitle).ThenBy(piece => piece.Span).ToList();
        var shared = new SortedDictionary<(int First, int Second), int>();
        var open = new List<(int Index, bool IsInTitle, TextSpan Span)>();
        foreach (var piece in spans)
        {
            open.RemoveAll(other => other.IsInTitle != piece.IsInTitle || other.Span.End <= piece.Span.Start);
            foreach (var other in open.Where(other => other.Index != piece.Index))
            {
                var pair = (Math.Min(other.Index, piece.Index), Math.Max(other.Index, piece.Index));
                shared[pair] = shared.GetValueOrDefault(pair) + Math.Min(other.Span.End, piece.Span.End) - piece.Span.Start;
            }

            open.Add(piece);
        }

        return shared.Where(pair => pair.Value * 2 >= Math.Min(Length(pair.Key.First), Length(pair.Key.Second))).Select(pair => pair.Key);

        int Length(int index) => statements[index].Attribution.Content.Sum(span => span.Length);
    }

    private static string? Words(Statement statement)
    {
        var words = new StringBuilder();
        var count = 0;
        foreach (var span in statement.Attribution.Content.Order())
        {
            var inWord = false;
            foreach (var unit in span.In(statement.Text))
            {
                if (!char.IsLetterOrDigit(unit))
                {
                    inWord = false;
                    continue;
                }

                if (!inWord && count++ > 0) words.Append(' ');
                inWord = true;
                words.Append(char.ToLowerInvariant(unit));
            }
        }

        return count >= FewestEqualWords ? words.ToString() : null;
    }

    // The lower index becomes the root, whatever the order of joining.
    private static void Join(int[] parents, int first, int second)
    {
        int a = Root(parents, first), b = Root(parents, second);
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index) index = parents[index] = parents[parents[index]];
        return index;
    }
}
