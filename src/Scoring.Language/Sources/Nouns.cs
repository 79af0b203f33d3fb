using System.Collections.Frozen;
using Scoring.Language.Lexicon;

namespace Scoring.Language.Sources;

/// <summary>What a common noun stands for, as the head of a source phrase.</summary>
internal enum NounClass : byte
{
    Unknown, Person, People, Organization, Organizations, Document, Documents,
}

/// <summary>The nouns of the word lists.</summary>
internal static class Nouns
{
    private static readonly FrozenSet<string> Collectives = WordLists.Set("collective-nouns"),
        SourceCollectives = WordLists.Set("source-collective-nouns"), Masses = WordLists.Set("source-mass-nouns");
    private static readonly FrozenDictionary<string, NounClass> Known = Build("", Collectives),
        KnownHeads = Build("source-", [.. SourceCollectives, .. Masses]);

    /// <summary>What a word stands for anywhere in a text.</summary>
    public static NounClass Of(string word)
    {
        if (Known.TryGetValue(word, out var known)) return known;
        var last = LastPart(word);
        if (last.Length < word.Length && last.Length > 0 && Known.TryGetValue(last, out known)) return known;
        return ByEnding(word);
    }

    /// <summary>What a word stands for as the head of a source: "favourite", "camp", "clause" are no such nouns elsewhere.</summary>
    public static NounClass OfHead(string word)
    {
        if (Known.TryGetValue(word, out var known) || KnownHeads.TryGetValue(word, out known)) return known;
        var last = LastPart(word);
        if (last.Length < word.Length && last.Length > 0 && (Known.TryGetValue(last, out known)
            || KnownHeads.TryGetValue(last, out known))) return known;
        return ByEnding(word);
    }

    /// <summary>What a word written with a capital stands for: Herman, Carmen and Zimmerman only end like a trade.</summary>
    public static NounClass OfName(string word) =>
        (EndsWith(word, "man") || EndsWith(word, "men")) && !EndsWith(word, "woman") && !EndsWith(word, "women")
            && !Known.ContainsKey(LastPart(word)) ? NounClass.Unknown : Of(word);

    /// <summary>All nouns of the lists, those of source phrases among them.</summary>
    public static IEnumerable<KeyValuePair<string, NounClass>> All => Known.Concat(KnownHeads.Where(noun => !Known.ContainsKey(noun.Key)));

    public static bool IsCollective(string word) => Collectives.Contains(word) || SourceCollectives.Contains(word);

    /// <summary>"the audience", "management", "both sides".</summary>
    public static bool IsMass(string word) => Masses.Contains(word);

    private static string LastPart(string word) => word[(word.LastIndexOf('-') + 1)..];

    /// <summary>"aides" → "aide": enough to compare heads.</summary>
    public static string SingularOf(string head) =>
        head.EndsWith("men", StringComparison.Ordinal) ? head[..^2] + "an" : head.EndsWith("ies", StringComparison.Ordinal)
            ? head[..^3] + "y" : head.EndsWith('s') ? head[..^1] : head;

    /// <summary>Trades and followings that no list holds: "ferryman", "cellist", "botanist", "islanders".</summary>
    private static NounClass ByEnding(string word)
    {
        if (word.Length < 6) return NounClass.Unknown;
        if (EndsWith(word, "man") || EndsWith(word, "woman") || EndsWith(word, "person") || EndsWith(word, "ist") && !EndsWith(word, "quist")) return NounClass.Person;
        if (EndsWith(word, "men") || EndsWith(word, "women") || EndsWith(word, "ists") || EndsWith(word, "goers")
            || EndsWith(word, "keepers")
            || EndsWith(word, "makers") || EndsWith(word, "holders")) return NounClass.People;
        if (EndsWith(word, "goer") || EndsWith(word, "keeper") || EndsWith(word, "holder")) return NounClass.Person;
        return NounClass.Unknown;
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static FrozenDictionary<string, NounClass> Build(string prefix, IEnumerable<string> collectives)
    {
        var known = new Dictionary<string, NounClass>(StringComparer.Ordinal);
        foreach (var line in WordLists.Read(prefix + "person-nouns"))
        {
            var words = line.Split(' ');
            if (words[0] != "people") known.TryAdd(words[0], NounClass.Person);
            known.TryAdd(words.Length > 1 ? words[1] : Plural(words[0]), NounClass.People);
        }

        foreach (var word in collectives) known.TryAdd(word, NounClass.People);
        foreach (var word in WordLists.Read(prefix + "organization-nouns"))
        {
            known.TryAdd(word, NounClass.Organization);
            known.TryAdd(Plural(word), NounClass.Organizations);
        }

        var papers = WordLists.Read(prefix + "document-nouns").ToArray();
        foreach (var word in papers) known.TryAdd(word, IsPluralOfPaper(word) ? NounClass.Documents : NounClass.Document);
        foreach (var word in papers.Where(word => !IsPluralOfPaper(word))) known.TryAdd(Plural(word), NounClass.Documents);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsPluralOfPaper(string word) => word.EndsWith('s') && word is not ("analysis" or "census" or "series" or "thesis");

    private static string Plural(string noun)
    {
        if (noun.EndsWith('y') && noun.Length > 2 && noun[^2] is not ('a' or 'e' or 'o' or 'u')) return noun[..^1] + "ies";
        return noun.EndsWith('s') || noun.EndsWith('x') || EndsWith(noun, "ch") || EndsWith(noun, "sh") ? noun + "es" : noun + "s";
    }
}
