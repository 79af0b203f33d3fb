using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
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

    private static readonly System.Collections.Frozen.FrozenSet<string> KnownOutlets = WordLists.Set("outlets");

    public static List<Name> Find(AnnotatedText text, NameLabel[] labels)
    {
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

        Correct(text, names);
        return names;
    }

    private static bool IsNameWord(AnnotatedText text, int token) =>
        text.Tokens[token].Kind is Language.Text.TokenKind.Word or Language.Text.TokenKind.Number && text.Shapes[token] is not WordShape.Lower;

    /// <summary>Titles stay outside: "Mr. Reed" is the name Reed.</summary>
    private static void AddTrimmed(AnnotatedText text, int first, int end, NameKind kind, List<Name> names)
    {
        while (first < end && kind == NameKind.Person && IsTitle(text, first)) first++;
        if (first == end) return;
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

    private static void Correct(AnnotatedText text, List<Name> names)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var familyNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var kind = IsOrganization(text, name) ? NameKind.Organization : name.Kind;
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
            names[n] = names[n] with { Kind = bareFamilyName && kind != NameKind.Organization ? NameKind.Person : kind };
        }
    }

    private static bool IsOrganization(AnnotatedText text, Name name) =>
        KnownOutlets.Contains(Key(text, name)) ||
        name.End - name.First > 1 && (OrganizationWords.Contains(text.Tokens[name.End - 1].Lower) || OrganizationWords.Contains(text.Tokens[name.First].Lower));

    private static string Key(AnnotatedText text, Name name)
    {
        var words = text.Words(name.First, name.End);
        return string.Create(words.Length, words, static (target, source) => source.ToLowerInvariant(target));
    }
}
