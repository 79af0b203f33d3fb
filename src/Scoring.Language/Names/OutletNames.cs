using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Names that the text itself calls outlets: "newspapers such as the Port Herald and Touchline". No tagger knows a paper that it has
/// never met; here the words say it, and every other place where the name stands then follows.
/// </summary>
internal static class OutletNames
{
    private static readonly System.Collections.Frozen.FrozenSet<string> MediaNouns = WordLists.Set("media-nouns");

    /// <summary>Known outlets of several words, "Business Insider", by their first.</summary>
    private static readonly Dictionary<string, List<string[]>> Known = WordLists.Read("outlets").Select(name => name.Split(' '))
        .Where(words => words.Length > 1)
        .GroupBy(words => words[0]).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <param name="called">The names so called, in lower case without "the".</param>
    public static List<Name> Register(AnnotatedText text, List<Name> names, out HashSet<string> called)
    {
        called = new(StringComparer.Ordinal);
        var first = Known.ToDictionary(pair => pair.Key, pair => pair.Value.ToList(), StringComparer.Ordinal);
        foreach (var list in Lists(text))
        {
            var words = Enumerable.Range(list.First, list.End - list.First).Select(i => text.Tokens[i].Lower).ToArray();
            if (!called.Add(string.Join(' ', words))) continue;
            if (!first.TryGetValue(words[0], out var sequences)) first[words[0]] = sequences = [];
            sequences.Add(words);
        }

        return Overlay(text, names, first);
    }

    private static List<Name> Overlay(AnnotatedText text, List<Name> names, Dictionary<string, List<string[]>> first)
    {
        var overlaid = new List<Name>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (!first.TryGetValue(text.Tokens[i].Lower, out var sequences) || !text.IsCapitalized(i)) continue;
            var match = sequences.Where(words => Matches(text, i, words)).MaxBy(words => words.Length);
            if (match is null) continue;
            overlaid.Add(new(i, i + match.Length, NameKind.Organization));
            i += match.Length - 1;
        }

        if (overlaid.Count == 0) return names;
        var taken = new HashSet<int>(overlaid.SelectMany(over => Enumerable.Range(over.First, over.End - over.First)));
        var kept = names.Where(name => !Enumerable.Range(name.First, name.End - name.First).Any(taken.Contains));
        return [.. kept.Concat(overlaid).OrderBy(name => name.First)];
    }

    private static bool Matches(AnnotatedText text, int at, string[] words)
    {
        if (at + words.Length > text.Tokens.Length) return false;
        for (var i = 0; i < words.Length; i++) if (text.Tokens[at + i].Lower != words[i]) return false;
        return true;
    }

    /// <summary>Each name of "outlets such as the A, the B and C".</summary>
    private static IEnumerable<(int First, int End)> Lists(AnnotatedText text)
    {
        for (var i = 0; i + 2 < text.Tokens.Length; i++)
        {
            if (!MediaNouns.Contains(text.Tokens[i].Lower)) continue;
            var at = text.Tokens[i + 1].Lower switch { "such" => i + 3, "including" or "like" => i + 2, _ => -1 };
            while (at > 0 && at < text.Tokens.Length)
            {
                if (text.Tokens[at].Lower == "the") at++;
                var end = at;
                while (end < text.Tokens.Length && text.IsCapitalized(end) && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number
                    && text.SentenceOf[end] == text.SentenceOf[i]) end++;
                if (end == at) break;
                yield return (at, end);
                at = end < text.Tokens.Length && text.Tokens[end].Lower is "and" or "," or "or" ? end + 1 : -1;
                if (at > 0 && at < text.Tokens.Length && text.Tokens[at].Lower == "and") at++;
            }
        }
    }
}
