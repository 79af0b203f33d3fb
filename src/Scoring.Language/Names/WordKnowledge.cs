using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>What the word lists know of a word: the name tagger's help with names that it has never met.</summary>
internal static class WordKnowledge
{
    private static readonly FrozenSet<string> GivenNames = WordLists.Read("male-names").Concat(WordLists.Read("female-names")).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Titles = WordLists.Set("titles"), OrganizationWords = WordLists.Set("organization-words"), OutletWords = WordLists.Set("outlet-words");

    /// <summary>0 for an unknown word, else the number of the list that holds it.</summary>
    public static int Of(string word)
    {
        if (GivenNames.Contains(word)) return 1;
        if (Titles.Contains(word.TrimEnd('.'))) return 2;
        if (OrganizationWords.Contains(word)) return 3;
        if (OutletWords.Contains(word)) return 4;
        return Nouns.Of(word) switch
        {
            NounClass.Person => 5,
            NounClass.People => 6,
            NounClass.Organization or NounClass.Organizations => 7,
            _ => 0,
        };
    }

    public static void Fill(ReadOnlySpan<Token> sentence, Span<byte> knowledge)
    {
        for (var at = 0; at < sentence.Length; at++) knowledge[at] = (byte)Of(sentence[at].Lower);
    }
}
