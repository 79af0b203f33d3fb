using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>Which sorts of institution a word tells: "the council" is no Brandt Motors, though it may be any body without such a word.</summary>
internal static class InstitutionFamilies
{
    // A bit for each line of the list: a word may be of several sorts.
    private static readonly FrozenDictionary<string, ulong> Families = WordLists.Read("institution-families")
        .SelectMany((line, family) => line.Split(' ').Select(word => (Word: word, Family: 1UL << family)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(
            word => word.Key, word => word.Aggregate(0UL, (all, pair) => all | pair.Family), StringComparer.Ordinal);

    /// <summary>"The committee" is no newspaper; "the company", "the group" may publish one.</summary>
    public static bool IsNoMedium(string noun) => Families.TryGetValue(noun, out var families) && (families & 1) == 0;

    /// <summary>Whether both noun and name tell a sort, and no sort is of both.</summary>
    public static bool AreApart(AnnotatedText text, string noun, Name name)
    {
        if (!Families.TryGetValue(noun, out var wanted)) return false;
        var told = 0UL;
        for (var i = name.First; i < name.End; i++) told |= Families.GetValueOrDefault(text.Tokens[i].Lower.TrimEnd('.'));
        return told != 0 && (told & wanted) == 0;
    }
}
