using System.Collections.Frozen;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Coreference;

/// <summary>Reads what stands beside a person's name: "budget director Maria Lopez", "Lopez, a Republican senator,".</summary>
internal static class PersonFacts
{
    public static void Gather(AnnotatedText text, NounPhrases phrases, Name name, Person person, FrozenDictionary<string,
        string> titleRoles)
    {
        Origins.Gather(text, name, person);
        var sentence = text.SentenceAt(name.First);
        if (phrases.Holds(name.First))
        {
            // Not across a genitive: in "the senator's aide Ann Reed" she is no senator.
            var first = name.First;
            while (first > phrases.At(name.First).First && text.Tags[first - 1] != Tag.POS) first--;
            for (var i = first; i < name.First; i++)
            {
                var word = text.Tokens[i].Lower.TrimEnd('.');
                if (IsTrait(text, i)) person.Traits.Add(word);
                if (titleRoles.TryGetValue(word, out var role)) Add(person, role, i);
                // "Republican Party chairman Reed" is no "Republican" among others.
                else if (Descriptions.IsFollowing(word) && i + 1 < name.First) continue;
                else if (Nouns.OfHead(word) == NounClass.Person || (NameFinder.IsTitle(text, i) && word.Length > 4)) Add(person, word, i);
            }
        }

        // "Secretary of State Ann Reed": the office stands before "of".
        if (phrases.Holds(name.First) && phrases.At(name.First).First - 2 is var office && office >= sentence.First
            && text.Tokens[office + 1].Lower == "of" && phrases.At(name.First).First < name.First && text.IsCapitalized(office)
            && (Nouns.OfHead(text.Tokens[office].Lower) == NounClass.Person
                || NameFinder.IsTitle(text, office))) Add(person, text.Tokens[office].Lower, office);

        var comma = name.End;
        if (comma + 1 < sentence.End && text.Tokens[comma].Lower is ","
            or "(") AddApposition(text, phrases, comma + 1, sentence.End, person);
        // "Lopez is a candidate": said of the person.
        else if (comma + 1 < sentence.End && text.Tokens[comma].Lower is "is" or "was" or "became" && phrases.StartsAt(comma + 1)
            && text.Tags[comma + 1] == Tag.DT) AddApposition(text, phrases, comma + 1, sentence.End, person);
        // "Lopez of Ohio": where from.
        else if (comma + 1 < sentence.End && text.Tokens[comma].Lower == "of"
            && text.NameOf[comma + 1] >= 0) person.Traits.Add(text.Tokens[comma + 1].Lower);
        // "the city's budget director, Maria Lopez,"
        if (name.First - 2 >= sentence.First && text.Tokens[name.First - 1].Lower == "," && phrases.Holds(name.First - 2))
        {
            var head = text.Tokens[name.First - 2].Lower;
            if (Nouns.OfHead(head) == NounClass.Person) Add(person, head, name.First - 2);
        }
    }

    private static bool IsTrait(AnnotatedText text, int token) => text.Tokens[token].IsWord && (text.Tags[token].IsAdjective()
        || text.Tags[token].IsNoun());

    private static void Add(Person person, string role, int token)
    {
        person.Roles.Add(role);
        if (person.RoleAt < 0) person.RoleAt = token;
    }

    private static void AddApposition(AnnotatedText text, NounPhrases phrases, int at, int limit, Person person)
    {
        if (text.Tags[at] == Tag.CD && at + 2 < limit && text.Tokens[at + 1].Lower == ",") at += 2;
        if (at < limit && text.Tags[at] is Tag.WP && at + 2 < limit
            && text.Tokens[at + 1].Lower is "is" or "was" or "serves") at += text.Tokens[at + 1].Lower == "serves" ? 3 : 2;
        if (at >= limit || !phrases.StartsAt(at)) return;
        // "…, a Treasury spokesman said": who speaks is no apposition to the name before.
        if (phrases.At(at).End < limit && text.Tags[phrases.At(at).End] is Tag.VBD or Tag.VBZ) return;
        for (var i = at; i < phrases.At(at).End; i++)
        {
            if (IsTrait(text, i)) person.Traits.Add(text.Tokens[i].Lower);
            if (text.NameOf[i] >= 0 && text.Names[text.NameOf[i]].Kind == NameKind.Person) return;
            if (Nouns.OfHead(text.Tokens[i].Lower) == NounClass.Person && !(i + 1 < limit
                && text.Tags[i + 1] == Tag.POS)) Add(person, text.Tokens[i].Lower, i);
        }
    }
}
