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

    public static List<Name> Join(AnnotatedText text, List<Name> names, bool[] headlines)
    {
        var joined = new List<Name>();
        // Words that are a name of their own somewhere.
        var alone = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < names.Count; n++)
            if (names[n].End - names[n].First == 1 && !(n + 1 < names.Count && names[n + 1].First == names[n].End))
                alone.Add(text.Tokens[names[n].First].Lower);
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

    private static int FirstOf(AnnotatedText text, Name name, List<Name> before, HashSet<string> alone)
    {
        if (ParticleNames.IsWithin(text, name.First)) return name.First;
        var line = LineOf(text, name.First);
        var first = name.First;
        var isGiven = NameWords.IsGivenName(text.Tokens[name.First].Lower);
        for (var i = name.First - 1; i >= line && name.First - i <= LongestFront && !isGiven && IsOfPerson(text, i); i--)
            if (NameWords.IsGivenName(text.Tokens[i].Lower)) first = i;
        if (first < name.First) return first;
        // "C. Rick Martin"
        while (first > line && text.Tokens[first - 1] is { Span.Length: 2 } initial && initial.Lower.EndsWith('.')
            && text.IsCapitalized(first - 1)) first--;
        if (first < name.First) return first;
        // No list has the first name: the tagger must have seen a name in it, and one that stands nowhere else.
        var front = name.First - 1;
        return front >= line && name.End - name.First <= 2 && before.Count > 0 && before[^1] is var other
            && other.First == front && other.End == name.First && (!isGiven || NameWords.IsGivenName(text.Tokens[front].Lower))
            && other.Kind != NameKind.Place && IsOfPerson(text, front) && WordKnowledge.Of(text.Tokens[front].Lower) is 0 or 1
            && text.Shapes[front] == WordShape.Capitalized && !alone.Contains(text.Tokens[front].Lower) ? front : name.First;
    }

    /// <summary>The first token that a name may begin with: "X." alone on a line is the number of a chapter.</summary>
    private static int LineOf(AnnotatedText text, int token)
    {
        var first = token;
        while (first > text.SentenceAt(token).First && token - first < LongestFront
            && !text.Text.AsSpan(text.Tokens[first - 1].End, text.Tokens[first].Start - text.Tokens[first - 1].End).Contains('\n')) first--;
        return first;
    }

    /// <summary>A capitalised word that neither a title, nor a role, nor an institution or a country is.</summary>
    private static bool IsOfPerson(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Lower;
        return text.Tokens[token].Kind == TokenKind.Word && text.IsCapitalized(token) && text.Shapes[token] != WordShape.AllCapitals
            && text.Tags[token].IsProper() && !NameFinder.IsTitle(text, token) && !NameFinder.IsNoName(word) && !NameWords.IsOutlet(word)
            && !NameWords.IsCapital(word) && Nouns.OfName(word) == NounClass.Unknown && WordKnowledge.Of(word) is not (2 or 3 or 4)
            && !NounPhrases.IsTemporal(text, token);
    }
}
