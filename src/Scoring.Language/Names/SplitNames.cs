using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Joins what the tagger took for two names, or for half of one: "Rahm" an institution and "Ostrander" a person, or "Wasserman Reed"
/// behind a "Debbie" that it overlooked.
/// </summary>
internal static class SplitNames
{
    /// <summary>Words before the half that was found: "Anna Maria Wasserman [Reed]".</summary>
    private const int LongestFront = 3;

    private static readonly FrozenSet<string> Outlets = WordLists.Set("outlets"), Capitals = WordLists.Set("capitals");

    public static List<Name> Join(AnnotatedText text, List<Name> names, bool[] headlines)
    {
        var joined = new List<Name>();
        var alone = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.End - name.First == 1))
            alone[text.Tokens[name.First].Lower] = alone.GetValueOrDefault(text.Tokens[name.First].Lower) + 1;
        foreach (var name in names)
        {
            var first = name.Kind == NameKind.Person && !headlines[text.SentenceOf[name.First]] ? FirstOf(text, name, joined, alone)
                : name.First;
            var kind = name.Kind;
            for (; joined.Count > 0 && joined[^1].End > first; joined.RemoveAt(joined.Count - 1))
                // "Hughes" an institution and "Tool" a person: the article will tell.
                if (joined[^1].Kind == NameKind.Organization) kind = NameKind.Organization;
            joined.Add(new(first, name.End, kind));
        }

        return joined;
    }

    private static int FirstOf(AnnotatedText text, Name name, List<Name> before, Dictionary<string, int> alone)
    {
        if (NameKinds.IsGivenName(text.Tokens[name.First].Lower) || ParticleNames.IsWithin(text, name.First)) return name.First;
        var sentence = text.SentenceAt(name.First).First;
        var first = name.First;
        for (var i = name.First - 1; i >= sentence && name.First - i <= LongestFront && IsOfPerson(text, i); i--)
            if (NameKinds.IsGivenName(text.Tokens[i].Lower)) first = i;
        if (first < name.First) return first;
        // No list has the first name: the tagger must have seen a name in it, and one that stands nowhere else.
        var front = name.First - 1;
        return name.End - name.First == 1 && before.Count > 0 && before[^1] is var other && other.First == front && other.End == name.First
            && other.Kind != NameKind.Place && front > sentence && IsOfPerson(text, front)
            && WordKnowledge.Of(text.Tokens[front].Lower) == 0 && text.Shapes[front] == WordShape.Capitalized
            && alone[text.Tokens[front].Lower] == 1 ? front : name.First;
    }

    /// <summary>A capitalised word that neither a title, nor a role, nor an institution or a country is.</summary>
    private static bool IsOfPerson(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Lower;
        return text.Tokens[token].Kind == TokenKind.Word && text.IsCapitalized(token) && text.Shapes[token] != WordShape.AllCapitals
            && text.Tags[token].IsProper() && !NameFinder.IsTitle(text, token) && !NameFinder.IsNoName(word) && !Outlets.Contains(word)
            && !Capitals.Contains(word) && Nouns.OfName(word) == NounClass.Unknown && WordKnowledge.Of(word) is not (2 or 3 or 4)
            && !NounPhrases.IsTemporal(text, token);
    }
}
