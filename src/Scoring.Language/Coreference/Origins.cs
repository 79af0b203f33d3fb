using Scoring.Language.Names;
using Scoring.Language.Reading;

namespace Scoring.Language.Coreference;

/// <summary>
/// Where somebody is from and of which party, as news tells it beside a name: "Sen. Reed (D-Ohio)", "Ohio Gov. Reed", "Reed of Ohio",
/// "Reed, Republican of Ohio".
/// </summary>
internal static class Origins
{
    private const int LongestBracket = 6, LongestShort = 5;

    public static void Gather(AnnotatedText text, Name name, Person person)
    {
        var sentence = text.SentenceAt(name.First);
        if (text.Phrases.Holds(name.First))
        {
            for (var i = text.Phrases.At(name.First).First; i < name.First; i++) i = Take(text, i, name.First, person) - 1;
        }

        var behind = name.End;
        if (behind + 1 >= sentence.End) return;
        if (text.Tokens[behind].Lower is "(" or ",") Bracket(text, behind + 1, Math.Min(sentence.End, behind + LongestBracket), person);
        if (text.Tokens[behind].Lower is "," && behind + 3 < sentence.End && text.IsCapitalized(behind + 1)
            && text.Tokens[behind + 2].Lower is "of" or "from") Take(text, behind + 3, sentence.End, person);
        if (text.Tokens[behind].Lower is "of" or "from") Take(text, behind + 1, sentence.End, person);
    }

    /// <summary>Whether a place may be the one that another writing means: "Kentucky" and "Ky.", "New Jersey" and "N.J.", "Russian" and
    /// "Russia".</summary>
    public static bool Agree(string place, string other)
    {
        if (place.Length < other.Length) (place, other) = (other, place);
        if (place == other || place.EndsWith(" " + other, StringComparison.Ordinal)) return true;
        var shared = 0;
        while (shared < other.Length && place[shared] == other[shared]) shared++;
        // "Norvane" and "Norvanian", not "North Vale" and "North Moor".
        if (shared >= 4 && !place.Contains(' ') && !other.Contains(' ')) return shared >= other.Length - 3;
        var letters = other.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length is 0 or > LongestShort || letters[0] != place[0]) return false;
        if (place.Contains(' ') && letters.Length <= 3) return string.Concat(place.Split(' ').Select(word => word[0])) == letters;
        var at = 0;
        foreach (var letter in place) if (at < letters.Length && letter == letters[at]) at++;
        return at == letters.Length && (letters.Length < 4 || shared > 2);
    }

    /// <summary>The place that begins at a token, if one does; returns where to look on.</summary>
    private static int Take(AnnotatedText text, int at, int limit, Person person)
    {
        if (text.NameOf[at] < 0 || text.Names[text.NameOf[at]] is not { Kind: NameKind.Place } place || place.End > limit) return at + 1;
        person.Places.Add(Written(text, place));
        return place.End;
    }

    /// <summary>"(D-Ohio)", "(D., Ohio)", "(Ohio)", ", R-Ky.,".</summary>
    private static void Bracket(AnnotatedText text, int first, int limit, Person person)
    {
        var word = text.Tokens[first].Lower;
        if (word.Length > 2 && word[1] == '-' && word[0] is 'r' or 'd' or 'i')
        {
            person.Places.Add(word[2..].TrimEnd('.'));
            Side(word[0], person);
        }
        else if (text.Tokens[first - 1].Lower == "(")
        {
            if (word.TrimEnd('.') is "r" or "d") Side(word[0], person);
            for (var i = first; i < limit && text.Tokens[i].Lower != ")"; i++) Take(text, i, limit, person);
            if (first + 1 < limit && text.Tokens[first + 1].Lower == ")" && word.EndsWith('.') && word.Length > 2)
                person.Places.Add(word.TrimEnd('.'));
        }
    }

    private static void Side(char letter, Person person)
    {
        if (letter != 'i') person.Traits.Add(letter == 'r' ? "republican" : "democratic");
    }

    /// <summary>In small letters, without the stops of "N.J.".</summary>
    public static string Written(AnnotatedText text, Name place) =>
        string.Join(' ', Enumerable.Range(place.First, place.End - place.First).Select(i => text.Tokens[i].Lower.TrimEnd('.')));
}
