using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Names;

/// <summary>
/// Turns the labels of the name tagger into names, then lets the article correct them: a name that is a person's in most places,
/// or whose last word is the family name of a person named in full, is that person's everywhere.
/// </summary>
internal static class NameFinder
{
    /// <summary>Words of a company's name before the last.</summary>
    private const int LongestFront = 3;

    private static readonly System.Collections.Frozen.FrozenSet<string> Titles = WordLists.Set("titles");
    private static readonly System.Collections.Frozen.FrozenSet<string> OrganizationWords = WordLists.Set("organization-words");

    private static readonly System.Collections.Frozen.FrozenSet<string> NoNames = WordLists.Set("no-names");

    private static readonly System.Collections.Frozen.FrozenSet<string> CompanyWords = WordLists.Set("company-words");

    /// <summary>Titles that stand before nothing but a person's name: not "General" (Motors) nor "Justice" (Department).</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> PersonalTitles = WordLists.Set("personal-titles");

    /// <param name="outlets">What the text calls outlets, in lower case, and of what sort.</param>
    public static List<Name> Find(AnnotatedText text, NameLabel[] labels, out Dictionary<string, OutletSort> outlets)
    {
        NameLabels.Mend(text, labels);
        ParticleNames.Join(text, labels);
        var names = new List<Name>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                if (labels[i] == NameLabel.None || !IsNameWord(text, i)) { i++; continue; }
                var end = i + 1;
                while (end < sentence.End && labels[end] != NameLabel.None && ((int)labels[end] & 1) == 0) end++;
                while (end - 1 > i && !IsNameWord(text, end - 1)) end--;
                // "Charles Elliott III", "C. Stewart Verdery Jr."
                if (end < sentence.End && text.Tokens[end].Lower is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv"
                    && text.IsCapitalized(end)) end++;
                AddTrimmed(text, i, end, KindOf(labels[i]), names);
                i = end;
            }
        }

        var headlines = HeadlineNames.Headlines(text);
        names = SplitNames.Join(text, names, headlines);
        names = HeadlineNames.Mend(text, names, headlines);
        names = SpeakerLabels.Register(text, names);
        names = CompanyNames.Extend(text, names, headlines);
        names = OutletNames.Register(text, names, out outlets);
        var called = outlets.Keys.ToHashSet(StringComparer.Ordinal);
        names = CompanyNames.Register(text, names, called);
        names = MissedNames.Add(text, NameKinds.Settle(text, names, called));
        foreach (var name in names) if (name.Kind == NameKind.Person) TagProper(text, name);
        return names;
    }

    /// <summary>"Jolly, who was elected", of a David Jolly, is no adverb.</summary>
    private static void TagProper(AnnotatedText text, Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (text.Tokens[i].Kind == Language.Text.TokenKind.Word && text.IsCapitalized(i) && text.Tags[i] != Tag.NNPS)
                text.Tags[i] = Tag.NNP;
        }
    }

    private static bool IsNameWord(AnnotatedText text, int token) =>
        text.Tokens[token].Kind is Language.Text.TokenKind.Word or Language.Text.TokenKind.Number
            && (text.Shapes[token] is not WordShape.Lower || ParticleNames.IsWithin(text, token));

    /// <summary>Titles stay outside: "Mr. Reed" is the name Reed.</summary>
    private static void AddTrimmed(AnnotatedText text, int first, int end, NameKind kind, List<Name> names)
    {
        (first, end) = NameBounds.Cut(text, first, end, kind);
        // "Henrike Vaal of Pellworm Bank", taken for one institution: she is of another.
        if (kind == NameKind.Organization && NameWords.OfMember(text, first, end) is > 0 and var of)
        {
            names.Add(new(first, of, NameKind.Person));
            first = of + 1;
        }

        // "Dealers said": a capital at the beginning of a sentence is no name.
        if (end - first == 1 && text.Shapes[first] == WordShape.Capitalized && kind != NameKind.Place
            && Nouns.Of(text.Tokens[first].Lower) == NounClass.People) return;
        var start = first;
        if (CompanyWords.Contains(text.Tokens[end - 1].Lower) && first > 0
            && (end - first == 1 || text.Tokens[first - 1].Lower == "general")) first = FirstOfCompany(text, first);
        // "General Mills" is nobody's title.
        var isCompany = end - first > 1 && CompanyWords.Contains(text.Tokens[end - 1].Lower)
            && !NameWords.IsOfFamily(text, first, end);
        if (isCompany) kind = NameKind.Organization;
        if (end - first == 1 && kind != NameKind.Organization && first + 1 < text.Tokens.Length && text.Tokens[first + 1].Lower == "and"
            && NameBounds.IsPortfolio(text.Tokens[first].Lower)) return;
        // "Securities": a firm's last word alone is somebody's only if the article names him in full.
        if (end - first == 1 && kind == NameKind.Person && CompanyWords.Contains(text.Tokens[first].Lower)
            && !(first > 0 && IsTitle(text, first - 1))) kind = NameKind.Misc;
        while (first < end && !isCompany && IsTitle(text, first) && (kind == NameKind.Person
            || PersonalTitles.Contains(text.Tokens[first].Lower.TrimEnd('.')))) (first, kind) = (first + 1, NameKind.Person);
        // "County Engineer Phil Osgood", "Auditor Lena Moritz": behind the noun for a person stands the person.
        var role = first;
        for (var i = first; i < end - 1 && !isCompany; i++) if (Nouns.OfName(text.Tokens[i].Lower) == NounClass.Person
            && text.Tokens[i].IsWord) role = i + 1;
        // "Democrat of Vermont": behind the small word stands what somebody is of.
        if (role > first && role + 1 < end && text.Tokens[role].Lower == "of") (first, kind) = (role + 1, NameKind.Place);
        else if (role > first && text.Shapes[role] != WordShape.Lower && end - role is 1 or 2 or 3
            && !OrganizationWords.Contains(text.Tokens[end - 1].Lower) && Nouns.OfName(text.Tokens[end - 1].Lower) == NounClass.Unknown)
            (first, kind) = (role, NameKind.Person);
        // "King said", behind "Billie Jean King": the title's word is all there is.
        if (first == end) first = text.Tokens[end - 1].Lower is "king" or "pope" or "judge" or "prince" or "marshal" or "bishop"
            or "chase" or "major" && end - start == 1 ? start : end;
        if (first == end) return;
        if (kind == NameKind.Organization && first == start && OrganizationWords.Contains(text.Tokens[end - 1].Lower)
            && !IsOwned(text, first, end, names)) first = BehindGenitive(text, first);
        if (end - first == 1 && kind == NameKind.Person
            && (NoNames.Contains(text.Tokens[first].Lower) || HeadlineNames.IsOpener(text.Tokens[first].Lower))) return;
        names.Add(new(first, end, kind));
    }

    /// <summary>"General Electric", "Meridian Lines", of which the tagger saw the end alone; "Ms. Mills" is nobody's firm.</summary>
    private static int FirstOfCompany(AnnotatedText text, int known)
    {
        var first = known;
        while (first > text.SentenceAt(known).First && known - first < LongestFront && text.IsCapitalized(first - 1)
            && (text.Tags[first - 1].IsProper() || text.Tokens[first - 1].Lower == "general")
            && text.Tokens[first - 1].Kind == Language.Text.TokenKind.Word && !NounPhrases.IsTemporal(text, first - 1)
            && !text.Tokens[first - 1].Lower.EndsWith('.')) first--;
        if (first == known || NameWords.IsGivenName(text.Tokens[first].Lower)
            || (IsTitle(text, first) && text.Tokens[first].Lower != "general")) return known;
        for (var i = text.Tokens[first].Lower == "general" ? first + 1 : first; i < known; i++)
        {
            var word = text.Tokens[i].Lower;
            if (Nouns.OfName(word) is NounClass.Person or NounClass.People || NoNames.Contains(word)) return known;
        }

        return first;
    }

    /// <summary>"Reed's Harbour Board", "Oslo's Labour Party": who is named before is another; not so in "Fireman's Corp".</summary>
    private static bool IsOwned(AnnotatedText text, int first, int end, List<Name> names) =>
        names.Count > 0 && names[^1].End == first - 1 && Nouns.OfName(text.Tokens[first - 2].Lower) == NounClass.Unknown
            && (names[^1].End - names[^1].First > 1 || !CompanyNames.IsCompany(text.Tokens[end - 1].Lower));

    /// <summary>"the Harbor Workers' Federation": the tagger stops at the apostrophe.</summary>
    private static int BehindGenitive(AnnotatedText text, int first)
    {
        var start = first;
        while (start - 2 >= 0 && (IsGenitive(text, start - 1) || start < first && text.IsCapitalized(start - 1)
            && text.Tokens[start - 1].IsWord && text.Tokens[start - 1].Lower != "the")
            && text.SentenceOf[start - 1] == text.SentenceOf[first]) start--;
        // "the government's Planning Agency": whose it is belongs to no name.
        while (start < first && !text.IsCapitalized(start)) start++;
        return start;
    }

    /// <summary>The apostrophe or "'s" behind a name's word, no closing quotation mark.</summary>
    private static bool IsGenitive(AnnotatedText text, int mark)
    {
        var word = text.Tokens[mark - 1];
        return text.Tokens[mark].Start == word.End && word.IsWord && (text.Tokens[mark].Kind == Language.Text.TokenKind.Clitic
            || text.Tokens[mark] is { Kind: Language.Text.TokenKind.Quote, Span.Length: 1 }
                && text.Text[text.Tokens[mark].Start] is '\'' or '’' && word.Lower.EndsWith('s'));
    }

    /// <summary>A word that names nobody by itself, though written with a capital: "Republican", "Hispanic".</summary>
    public static bool IsNoName(string word) => NoNames.Contains(word);

    public static bool IsTitle(AnnotatedText text, int token) => Titles.Contains(text.Tokens[token].Lower.TrimEnd('.'));

    /// <summary>"Mr", "Sen": nothing but a person's name stands behind it.</summary>
    public static bool IsPersonalTitle(AnnotatedText text, int token) => PersonalTitles.Contains(text.Tokens[token].Lower.TrimEnd('.'));

    private static NameKind KindOf(NameLabel label) => label switch
    {
        NameLabel.PersonBegin or NameLabel.PersonInside => NameKind.Person,
        NameLabel.OrganizationBegin or NameLabel.OrganizationInside => NameKind.Organization,
        NameLabel.PlaceBegin or NameLabel.PlaceInside => NameKind.Place,
        _ => NameKind.Misc,
    };

    public static string Key(AnnotatedText text, Name name)
    {
        var words = text.Words(name.First, name.End);
        return string.Create(words.Length, words, static (target, source) => source.ToLowerInvariant(target));
    }
}
