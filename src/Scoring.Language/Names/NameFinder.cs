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
    private static readonly System.Collections.Frozen.FrozenSet<string> Titles = WordLists.Set("titles");
    private static readonly System.Collections.Frozen.FrozenSet<string> OrganizationWords = WordLists.Set("organization-words");

    /// <summary>Titles that stand before nothing but a person's name: not "General" (Motors) nor "Justice" (Department).</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> PersonalTitles = WordLists.Set("personal-titles");

    private static readonly System.Collections.Frozen.FrozenSet<string> Capitals = WordLists.Set("capitals");

    private static readonly System.Collections.Frozen.FrozenSet<string> KnownOutlets = WordLists.Set("outlets");

    public static List<Name> Find(AnnotatedText text, NameLabel[] labels)
    {
        NameLabels.Mend(text, labels);
        var names = new List<Name>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                if (labels[i] == NameLabel.None || !IsNameWord(text, i)) { i++; continue; }
                var end = i + 1;
                while (end < sentence.End && labels[end] != NameLabel.None && ((int)labels[end] & 1) == 0) end++;
                while (end - 1 > i && !IsNameWord(text, end - 1)) end--;
                AddTrimmed(text, i, end, KindOf(labels[i]), names);
                i = end;
            }
        }

        names = OutletNames.Register(text, names, out var called);
        Correct(text, names, called);
        return names;
    }

    private static bool IsNameWord(AnnotatedText text, int token) =>
        text.Tokens[token].Kind is Language.Text.TokenKind.Word or Language.Text.TokenKind.Number && text.Shapes[token] is not WordShape.Lower;

    /// <summary>Titles stay outside: "Mr. Reed" is the name Reed.</summary>
    private static void AddTrimmed(AnnotatedText text, int first, int end, NameKind kind, List<Name> names)
    {
        var start = first;
        while (first < end && IsTitle(text, first) && (kind == NameKind.Person
            || PersonalTitles.Contains(text.Tokens[first].Lower.TrimEnd('.')))) (first, kind) = (first + 1, NameKind.Person);
        // "County Engineer Phil Osgood", "Auditor Lena Moritz": behind the noun for a person stands the person.
        var role = first;
        for (var i = first; i < end - 1; i++) if (Nouns.Of(text.Tokens[i].Lower) == NounClass.Person && text.Tokens[i].IsWord) role = i + 1;
        if (role > first && end - role is 1 or 2 or 3 && !OrganizationWords.Contains(text.Tokens[end - 1].Lower)
            && Nouns.Of(text.Tokens[end - 1].Lower) == NounClass.Unknown) (first, kind) = (role, NameKind.Person);
        if (first == end) return;
        // "the Harbor Workers' Federation": the tagger stops at the apostrophe.
        if (kind == NameKind.Organization && start - 2 >= 0
            && text.Tokens[start - 1] is { Kind: Language.Text.TokenKind.Quote or Language.Text.TokenKind.Clitic } mark
            && mark.Start == text.Tokens[start - 2].End && OrganizationWords.Contains(text.Tokens[end - 1].Lower))
        {
            while (first - 1 >= 0 && (text.Tokens[first - 1].Kind is Language.Text.TokenKind.Quote or Language.Text.TokenKind.Clitic
                && text.Tokens[first - 1].Start == text.Tokens[first - 2].End || (text.IsCapitalized(first - 1) && text.Tokens[first - 1].IsWord
                && text.Tokens[first - 1].Lower != "the"))) first--;
        }

        names.Add(new(first, end, kind));
    }

    public static bool IsTitle(AnnotatedText text, int token) => Titles.Contains(text.Tokens[token].Lower.TrimEnd('.'));

    private static NameKind KindOf(NameLabel label) => label switch
    {
        NameLabel.PersonBegin or NameLabel.PersonInside => NameKind.Person,
        NameLabel.OrganizationBegin or NameLabel.OrganizationInside => NameKind.Organization,
        NameLabel.PlaceBegin or NameLabel.PlaceInside => NameKind.Place,
        _ => NameKind.Misc,
    };

    private static void Correct(AnnotatedText text, List<Name> names, HashSet<string> called)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var familyNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var kind = called.Contains(Key(text, name))
                || IsOrganization(text, name) ? NameKind.Organization : IsCapital(text, name) ? NameKind.Place : name.Kind;
            if (!votes.TryGetValue(Key(text, name), out var counts)) votes[Key(text, name)] = counts = new int[4];
            // A title before the name settles it.
            counts[(int)kind] += name.First > 0 && kind == NameKind.Person && IsTitle(text, name.First - 1) ? 5 : 1;
            if (kind == NameKind.Person && name.End - name.First is 2 or 3) familyNames.Add(text.Tokens[name.End - 1].Lower);
        }

        for (var n = 0; n < names.Count; n++)
        {
            var counts = votes[Key(text, names[n])];
            var kind = (NameKind)Array.IndexOf(counts, counts.Max());
            var bareFamilyName = names[n].End - names[n].First == 1 && familyNames.Contains(text.Tokens[names[n].First].Lower);
            names[n] = names[n] with
            {
                Kind = bareFamilyName && !called.Contains(Key(text, names[n]))
                && !KnownOutlets.Contains(Key(text, names[n])) ? NameKind.Person : kind
            };
        }
    }

    private static bool IsOrganization(AnnotatedText text, Name name) =>
        KnownOutlets.Contains(Key(text, name)) ||
        name.End - name.First > 1 && (OrganizationWords.Contains(text.Tokens[name.End - 1].Lower)
            || OrganizationWords.Contains(text.Tokens[name.First].Lower));

    /// <summary>"Oslo said", but not "Mr. London said" nor "Jack London said".</summary>
    private static bool IsCapital(AnnotatedText text, Name name) =>
        name.End - name.First == 1 && Capitals.Contains(text.Tokens[name.First].Lower) && !(name.First > 0 && IsTitle(text, name.First - 1));

    public static string Key(AnnotatedText text, Name name)
    {
        var words = text.Words(name.First, name.End);
        return string.Create(words.Length, words, static (target, source) => source.ToLowerInvariant(target));
    }
}
