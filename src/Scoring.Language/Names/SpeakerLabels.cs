using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Names;

/// <summary>
/// "REED: We lost.", the labels of a transcript: capitals before a colon at the beginning of a paragraph that name somebody whom the
/// article names too, or that come again. No tagger reads names in capitals.
/// </summary>
internal static class SpeakerLabels
{
    private const int LongestLabel = 3;

    private static readonly System.Collections.Frozen.FrozenSet<string> Outlets = WordLists.Set("outlets"),
        OrganizationWords = WordLists.Set("organization-words"),
        PageLabels = WordLists.Set("page-labels");

    public static List<Name> Register(AnnotatedText text, List<Name> names)
    {
        var labels = new List<(int First, int End)>();
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            if (s > 0 && text.Sentences[s - 1].Paragraph == text.Sentences[s].Paragraph) continue;
            var first = text.Sentences[s].First;
            var end = first;
            while (end < text.Sentences[s].End && end - first < LongestLabel && IsLabel(text, end)) end++;
            if (end > first && end < text.Tokens.Length && text.Tokens[end].Lower == ":") labels.Add((first, end));
        }

        if (labels.Count < 2) return names;
        var counts = labels.GroupBy(label => text.Tokens[label.End - 1].Lower).ToDictionary(group => group.Key, group =>
            group.Count(), StringComparer.Ordinal);
        var family = names.Where(name => name.Kind == NameKind.Person).Select(name =>
            text.Tokens[name.End - 1].Lower).ToHashSet(StringComparer.Ordinal);
        var found = labels.Where(label => counts[text.Tokens[label.End - 1].Lower] > 1 || family.Contains(text.Tokens[label.End - 1].Lower))
            .Select(label => new Name(label.First, label.End, NameKind.Person)).ToList();
        if (found.Count == 0) return names;
        var taken = found.SelectMany(name => Enumerable.Range(name.First, name.End - name.First)).ToHashSet();
        return [.. names.Where(name => !Enumerable.Range(name.First,
            name.End - name.First).Any(taken.Contains)).Concat(found).OrderBy(name => name.First)];
    }

    private static bool IsLabel(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Lower;
        return text.Shapes[token] == WordShape.AllCapitals && text.Tokens[token].IsWord && word.Length > 2
            && Nouns.OfHead(word) == NounClass.Unknown
            && !Outlets.Contains(word) && !OrganizationWords.Contains(word) && !PageLabels.Contains(word) && !HeadlineNames.IsOpener(word);
    }
}
