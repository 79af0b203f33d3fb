using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// "Reed said", where the tagger saw no name though the article names an Ann Reed: her family name, wherever it stands with a capital
/// and the article never writes it small.
/// </summary>
internal static class MissedNames
{
    /// <summary>A lone name that the article has this often, as a person, needs no fuller form.</summary>
    private const int OftenAlone = 3;

    /// <param name="names">With the kinds that are settled, in order.</param>
    public static List<Name> Add(AnnotatedText text, List<Name> names)
    {
        var family = new HashSet<string>(StringComparer.Ordinal);
        var alone = new Dictionary<string, int>(StringComparer.Ordinal);
        // Where those are first named in full of whom no list has the first name; 0 for others.
        var introduced = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        foreach (var name in names)
        {
            for (var i = name.First; i < name.End; i++) taken.Add(i);
            if (name.Kind != NameKind.Person) continue;
            var last = name.End - 1;
            while (last > name.First && text.Tokens[last].Kind == TokenKind.Clitic) last--;
            var word = text.Tokens[last].Lower;
            if (last > name.First)
            {
                family.Add(word);
                introduced.TryAdd(word, NameWords.IsGivenName(text.Tokens[name.First].Lower) ? 0 : name.First);
            }
            else if ((alone[word] = alone.GetValueOrDefault(word) + 1) >= OftenAlone) family.Add(word);
        }

        if (family.Count == 0) return names;
        for (var i = 0; i < text.Tokens.Length; i++) if (text.Shapes[i] == WordShape.Lower) family.Remove(text.Tokens[i].Lower);
        var missed = new List<Name>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (!text.Tokens[i].IsWord || taken.Contains(i) || !text.IsCapitalized(i) || !family.Contains(text.Tokens[i].Lower)) continue;
            // "Reed Hall", "Port Reed": part of a longer name that nobody knows.
            if (IsInRun(text, i)) continue;
            // "Kelmgram said", far above a "Wilayat Kelmgram": people are named in full first, but in headlines.
            if (text.SentenceOf[i] > 0 && introduced.TryGetValue(text.Tokens[i].Lower, out var first) && i < first
                && alone.GetValueOrDefault(text.Tokens[i].Lower) < OftenAlone)
            {
                family.Remove(text.Tokens[i].Lower);
                continue;
            }

            missed.Add(new(i, i + 1, NameKind.Person));
        }

        return missed.Count == 0 ? names : [.. names.Concat(missed).OrderBy(name => name.First)];
    }

    private static bool IsInRun(AnnotatedText text, int token)
    {
        var sentence = text.SentenceAt(token);
        return token + 1 < sentence.End && text.Tokens[token + 1].IsWord && text.Shapes[token + 1] == WordShape.Capitalized
            && text.Tags[token + 1].IsProper();
    }
}
