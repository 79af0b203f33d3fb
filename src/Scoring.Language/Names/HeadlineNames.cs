using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Names in headlines that write every word with a capital: "Ann Reed Tells Harbour Board To Resign". The tagger runs them into their
/// verbs, so they are read again by the names of the sentences below; what those do not hold ends at verbs and small words.
/// </summary>
internal static class HeadlineNames
{
    private const int FewestWords = 4, LongestName = 6;

    private static readonly FrozenSet<string> Small = ((string[])["a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at",
        "for", "from", "to", "by", "with", "as", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
        "can", "could", "may", "might", "should", "must", "do", "does", "did", "not", "no", "if", "when", "why", "how", "who", "what",
        "where", "after", "before", "over", "under", "about", "against", "into", "than", "that", "this", "these", "those", "it", "its",
        "he", "she", "his", "her", "they", "their", "them", "him", "you", "your", "we", "our", "us", "i", "my", "just", "like", "up",
        "out", "off", "down", "now", "here", "there", "all", "more", "most", "gets", "get", "got", "finally", "never", "even", "only",
        "former", "while", "because", "though", "although", "amid", "during", "through", "versus", "via", "half", "else", "so",
            "anyone", "everyone", "someone", "nobody", "anybody", "everybody", "somebody", "nothing", "everything", "anything",
            "besides", "maybe", "perhaps", "whether", "since", "yet", "both"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Though Reed", "Because Reed": a small word that only opens the sentence.</summary>
    public static bool IsOpener(string word) => Small.Contains(word) && !NameWords.IsGivenName(word)
        && word is not ("he" or "do" or "an" or "so" or "my" or "you" or "may" or "no" or "to" or "de");

    /// <summary>For each sentence whether its words all begin with capitals.</summary>
    public static bool[] Headlines(AnnotatedText text) => [.. text.Sentences.Select(sentence => IsHeadline(text, sentence))];

    public static List<Name> Mend(AnnotatedText text, List<Name> names, bool[] headlines)
    {
        if (!headlines.AsSpan().Contains(true)) return names;
        var below = names.Where(name => !headlines[text.SentenceOf[name.First]]).ToList();
        var known = Known(text, below);
        var lower = LowerWords(text, headlines);
        var read = new List<Name>();
        foreach (var name in names)
        {
            if (!headlines[text.SentenceOf[name.First]]) read.Add(name);
        }

        for (var s = 0; s < headlines.Length; s++)
        {
            if (!headlines[s]) continue;
            var sentence = text.Sentences[s];
            for (var i = sentence.First; i < sentence.End;)
            {
                var match = LongestAt(text, i, sentence.End, known);
                if (match.End > 0) { read.Add(match); i = match.End; continue; }
                i++;
            }
        }

        var taken = new HashSet<int>(read.SelectMany(name => Enumerable.Range(name.First, name.End - name.First)));
        foreach (var name in names)
        {
            if (headlines[text.SentenceOf[name.First]]) AddPieces(text, name, lower, taken, read);
        }

        return [.. read.OrderBy(name => name.First)];
    }

    private static bool IsHeadline(AnnotatedText text, Sentence sentence)
    {
        int words = 0, long_ = 0, capitals = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            words++;
            if (text.Tokens[i].Span.Length < 4 || Small.Contains(text.Tokens[i].Lower)) continue;
            long_++;
            if (text.IsCapitalized(i)) capitals++;
        }

        return words >= FewestWords && words <= 40 && long_ >= 3 && capitals >= long_ * 0.9;
    }

    /// <summary>The names of the running text by their first word, with a person's family and first name alone.</summary>
    private static Dictionary<string, List<(string[] Words, NameKind Kind)>> Known(AnnotatedText text, List<Name> names)
    {
        var known = new Dictionary<string, List<(string[] Words, NameKind Kind)>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var end = name.End;
            while (end - 1 > name.First && text.Tokens[end - 1].Kind == TokenKind.Clitic) end--;
            var words = Enumerable.Range(name.First, end - name.First).Select(i => text.Tokens[i].Lower).ToArray();
            if (words.Length > LongestName || !seen.Add(string.Join(' ', words))) continue;
            Add(words, name.Kind);
            if (name.Kind != NameKind.Person || words.Length < 2) continue;
            if (seen.Add(words[^1])) Add([words[^1]], NameKind.Person);
            if (NameWords.IsGivenName(words[0]) && seen.Add(words[0])) Add([words[0]], NameKind.Person);
        }

        return known;

        void Add(string[] words, NameKind kind)
        {
            if (Small.Contains(words[0]) || words[0].Length < 2) return;
            if (!known.TryGetValue(words[0], out var list)) known[words[0]] = list = [];
            list.Add((words, kind));
        }
    }

    /// <summary>Words that the running text writes small: in a headline they are no names.</summary>
    private static HashSet<string> LowerWords(AnnotatedText text, bool[] headlines)
    {
        var lower = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Length; i++)
            if (text.Shapes[i] == WordShape.Lower && text.Tokens[i].IsWord
                && !headlines[text.SentenceOf[i]]) lower.Add(text.Tokens[i].Lower);
        return lower;
    }

    private static Name LongestAt(AnnotatedText text, int at, int limit, Dictionary<string, List<(string[] Words, NameKind Kind)>> known)
    {
        if (!text.Tokens[at].IsWord || !text.IsCapitalized(at) || !known.TryGetValue(text.Tokens[at].Lower, out var list)) return default;
        var best = default(Name);
        foreach (var (words, kind) in list)
        {
            if (at + words.Length > limit || words.Length <= best.End - best.First) continue;
            var fits = true;
            for (var i = 0; fits && i < words.Length; i++) fits = text.Tokens[at + i].Lower == words[i];
            if (fits) best = new(at, at + words.Length, kind);
        }

        return best;
    }

    /// <summary>What is left of a tagger's name when the small words, verbs and names read otherwise are taken out.</summary>
    private static void AddPieces(AnnotatedText text, Name name, HashSet<string> lower, HashSet<int> taken, List<Name> read)
    {
        var first = -1;
        for (var i = name.First; i <= name.End; i++)
        {
            var belongs = i < name.End && !taken.Contains(i) && (text.Tokens[i].IsWord || text.Tokens[i].Kind == TokenKind.Number)
                && !(text.Tokens[i].IsWord && IsNoName(text, i, lower));
            if (belongs) { if (first < 0) first = i; continue; }
            // "Hollywood Actor Who Backed Reed": a lone noun is nobody's name.
            if (first >= 0 && !(name.Kind == NameKind.Person && i - first == 1
                && Nouns.OfHead(text.Tokens[first].Lower) != NounClass.Unknown)) read.Add(new(first, i, name.Kind));
            first = -1;
        }
    }

    private static bool IsNoName(AnnotatedText text, int token, HashSet<string> lower)
    {
        var word = text.Tokens[token].Lower;
        if (Small.Contains(word) || lower.Contains(word) || text.Tags[token] is Tag.VBZ or Tag.VBD or Tag.VBP or Tag.MD) return true;
        return word.EndsWith('s') && VerbLemmas.IsKnown(word[..^1]);
    }
}
