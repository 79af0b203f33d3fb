using System.Collections.Frozen;
using System.Text;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>What the words of a name tell of its bearer, whatever stands around it.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Capitals = WordLists.Set("capitals"), KnownOutlets = WordLists.Set("outlets");
    private static readonly FrozenSet<string> OrganizationWords = WordLists.Set("organization-words"),
        CompanyWords = WordLists.Set("company-words");
    private static readonly FrozenSet<string> OutletWords = WordLists.Set("outlet-words"), PlaceWords = WordLists.Set("place-words");
    private static readonly FrozenSet<string> GivenNames = WordLists.Read("male-names").Concat(WordLists.Read("female-names"))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An outlet of the lists, in lower case.</summary>
    public static bool IsOutlet(string key) => KnownOutlets.Contains(key);

    /// <summary>A capital or country of the lists, in lower case.</summary>
    public static bool IsCapital(string word) => Capitals.Contains(word);

    /// <summary>A first name of the lists, in lower case.</summary>
    public static bool IsGivenName(string word) => GivenNames.Contains(word);

    /// <summary>"Center", "Institute": a word by which institutions are called.</summary>
    public static bool IsInstitution(string word) => OrganizationWords.Contains(word);

    /// <summary>"Cheryl Mills", "Tyrone Power": families bear the words that end a company's name too.</summary>
    public static bool IsOfFamily(AnnotatedText text, int first, int end) => end - first == 2
        && GivenNames.Contains(text.Tokens[first].Lower) && text.Tokens[end - 1].Lower is "mills" or "power";

    /// <summary>What the name's own words say.</summary>
    public static NameKind Tell(AnnotatedText text, Name name, string key, HashSet<string> called)
    {
        if (called.Contains(key) || KnownOutlets.Contains(key)) return NameKind.Organization;
        var (first, last) = (text.Tokens[name.First].Lower, text.Tokens[name.End - 1].Lower);
        if (name.End - name.First > 1 && (OrganizationWords.Contains(last) || OrganizationWords.Contains(first)
            || CompanyWords.Contains(last)) && !IsOfFamily(text, name.First, name.End)) return NameKind.Organization;
        // "Oslo said", but not "Mr. London said" nor "Jack London said".
        if (name.End - name.First == 1 && Capitals.Contains(first)
            && !(name.First > 0 && NameFinder.IsTitle(text, name.First - 1))) return NameKind.Place;
        return name.Kind;
    }

    /// <summary>"Harbour Party of Kelm", "People's Party", "Junge NVP": the words themselves leave no person.</summary>
    public static bool IsInstitution(AnnotatedText text, Name name)
    {
        if (name.End - name.First < 2) return false;
        var head = name.First;
        while (head + 1 < name.End && text.Shapes[head + 1] != WordShape.Lower && text.Tokens[head + 1].Kind == TokenKind.Word) head++;
        if (head + 1 < name.End && text.Tokens[head + 1].Lower is not ("of" or "for" or "on")) head = name.End - 1;
        var word = text.Tokens[head].Lower;
        if (!GivenNames.Contains(text.Tokens[name.First].Lower))
            return OrganizationWords.Contains(word) || (IsAcronym(text, head) && !IsAcronym(text, name.First));
        // "Emily Post", "Charlotte Church".
        return OrganizationWords.Contains(word) && (head + 1 < name.End || word is not ("post" or "church" or "house" or "court"
            or "press" or "bank" or "school" or "fire" or "force" or "union" or "board" or "watch" or "city" or "times" or "league"
            or "trust" or "standard" or "holdings" or "commons" or "group" or "inc"));
    }

    /// <summary>The "of" in "Henrike Vaal of Pellworm Bank", behind two words that are no institution's; -1 in "Bank of Kelm".</summary>
    public static int OfMember(AnnotatedText text, int first, int end)
    {
        var of = first + 1;
        while (of < end && text.Tokens[of].Lower != "of") of++;
        if (of - first is < 2 or > 3 || of + 1 >= end || !(OrganizationWords.Contains(text.Tokens[end - 1].Lower)
            || CompanyWords.Contains(text.Tokens[end - 1].Lower))) return -1;
        for (var i = first; i < of; i++)
        {
            var word = text.Tokens[i].Lower;
            if (text.Shapes[i] != WordShape.Capitalized || OrganizationWords.Contains(word) || CompanyWords.Contains(word)
                || PlaceWords.Contains(word) || Nouns.OfName(word) != NounClass.Unknown || WordKnowledge.Of(word) > 1) return -1;
        }

        return of;
    }

    /// <summary>"Norvane", where the article names "Norvane Metals": the word by which a company is called. Not a first name.</summary>
    public static bool CallsCompany(AnnotatedText text, Name name) => name.End - name.First is 2 or 3
        && CompanyWords.Contains(text.Tokens[name.End - 1].Lower) && text.Shapes[name.First] == WordShape.Capitalized
        && !GivenNames.Contains(text.Tokens[name.First].Lower) && !Capitals.Contains(text.Tokens[name.First].Lower);

    private static bool IsAcronym(AnnotatedText text, int token) => text.Shapes[token] == WordShape.AllCapitals
        && text.Tokens[token].Span.Length > 1 && Ascii.IsValid(text.Tokens[token].Lower) && text.Tokens[token].Lower.All(char.IsLetter);

    /// <summary>The last word of what is called after somebody: "Grant Street", "Ann Reed Motors".</summary>
    public static bool IsThing(string last) => OrganizationWords.Contains(last) || CompanyWords.Contains(last)
        || OutletWords.Contains(last) || PlaceWords.Contains(last);
}
