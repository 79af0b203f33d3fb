using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Names that the text itself calls outlets (<see cref="OutletCalls"/>): every other place where such a name stands follows.
/// </summary>
internal static class OutletNames
{
    /// <summary>Known outlets of several words, "Business Insider", by their first.</summary>
    private static readonly Dictionary<string, List<string[]>> Known = WordLists.Read("outlets").Select(name => name.Split(' '))
        .Where(words => words.Length > 1)
        .GroupBy(words => words[0]).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <param name="called">The names so called, in lower case without "the", with the sort of outlet that the text says.</param>
    public static List<Name> Register(AnnotatedText text, List<Name> names, out Dictionary<string, OutletSort> called)
    {
        called = new(StringComparer.Ordinal);
        var first = Known.ToDictionary(pair => pair.Key, pair => pair.Value.ToList(), StringComparer.Ordinal);
        foreach (var (name, sort) in new OutletCalls(text, names).All().Prepend((DatelineOutlet.Of(text, names), OutletSort.Unknown)))
        {
            if (name.IsEmpty) continue;
            var words = Enumerable.Range(name.First, name.End - name.First).Select(i => text.Tokens[i].Lower).ToArray();
            var key = string.Join(' ', words);
            var isNew = !called.TryGetValue(key, out var known);
            if (isNew || known == OutletSort.Unknown) called[key] = sort;
            if (!isNew) continue;
            if (!first.TryGetValue(words[0], out var sequences)) first[words[0]] = sequences = [];
            sequences.Add(words);
        }

        return Overlay(text, names, first);
    }

    private static List<Name> Overlay(AnnotatedText text, List<Name> names, Dictionary<string, List<string[]>> first)
    {
        var overlaid = new List<Name>();
        var next = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (!first.TryGetValue(text.Tokens[i].Lower, out var sequences) || !text.IsCapitalized(i)) continue;
            var match = sequences.Where(words => Matches(text, i, words)).MaxBy(words => words.Length);
            // "Time will tell": a common word at the head of a sentence.
            if (match is null || (match.Length == 1 && i == text.SentenceAt(i).First && !text.Tags[i].IsProper())) continue;
            // Where the text has "the Kelm Standard" and later "the Standard", the whole stays whole.
            while (next < names.Count && names[next].End <= i) next++;
            if (next < names.Count && names[next] is { Kind: NameKind.Organization } whole && whole.First <= i
                && i + match.Length <= whole.End)
            {
                i = whole.End - 1;
                continue;
            }

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
}
