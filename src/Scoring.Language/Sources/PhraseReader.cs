using System.Globalization;
using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Reads a source phrase by its own words: "Ann Reed, the mayor" is a named person, "a former aide to Senator Reed" an unnamed one,
/// "Pentagon officials" a group. What points back ("she", "the official") is left to <see cref="Antecedents"/>.
/// </summary>
internal sealed class PhraseReader(AnnotatedText text, NounPhrases phrases, People people, Outlets outlets)
{
    public SourceReading Read(TokenRange range)
    {
        var phrase = SourcePhrase.Of(text, phrases, range);
        return ReadExample(phrase) ?? ReadOneOf(phrase) ?? ReadName(phrase) ?? ReadNoun(phrase) ?? ReadRest(phrase);
    }

    /// <summary>"critics such as Senator Grassley", "outlets such as the AP and Al-Monitor": those named speak.</summary>
    private SourceReading? ReadExample(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End && i - phrase.Core.End < 3; i++)
        {
            var isExample = text.Tokens[i].Lower is "including" or "like" || (text.Tokens[i].Lower == "such" && text.Tokens[i + 1].Lower == "as");
            if (!isExample) continue;
            for (var j = i + 1; j < phrase.Range.End; j++)
            {
                if (people.At(j) is { } person) return Named(person, phrase.Range);
                if (text.NameOf[j] >= 0) return Organization(NameAt(j), phrase.Range, 0.8);
            }
        }

        return null;
    }

    /// <summary>"one of the aides", "one of them": somebody who is not named, unless an apposition does.</summary>
    private SourceReading? ReadOneOf(SourcePhrase phrase)
    {
        if (!phrase.IsOneOf) return null;
        if (Apposition(phrase) is { Class: SourceClass.NamedPerson } named) return named;
        var head = text.Tokens[phrase.Head].Lower;
        return Nouns.Of(head) is NounClass.People or NounClass.Person || head is "them" or "those" or "us" || IsFollowing(head)
            ? Describe(SourceClass.UnnamedPerson, phrase, Nouns.SingularOf(head), 0.85)
            : null;
    }

    private SourceReading? ReadName(SourcePhrase phrase)
    {
        // The name must end the core: "Deputy Minister Karim Shah", not "Shah's aide" nor "Reed campaign".
        var last = phrase.Core.End - 1;
        while (last > phrase.Core.First && (text.Tags[last] == Tag.POS || text.Tokens[last].Kind is TokenKind.Mark)) last--;
        if (IsPseudonym(phrase)) return Describe(SourceClass.UnnamedPerson, phrase, text.Tokens[phrase.Head].Lower, 0.85);
        if (people.At(last) is { } person && !IsBeforeNoun(last, phrase)
            && !IsGroupName(last, phrase)) return Together(person, phrase) ?? Named(person, phrase.Range);
        // "Vance's spokeswoman, Taylor Reed" and "the firm's owner, Acme Corp.": an apposition names the source.
        if (Nouns.Of(text.Tokens[phrase.Head].Lower) != NounClass.Unknown && Apposition(phrase) is { } apposition) return apposition;
        if (text.NameOf[last] < 0) return null;
        var name = text.Names[text.NameOf[last]];
        var head = text.Tokens[last].Lower;
        // "One MP", "the Harbour Act".
        if (name.End - name.First == 1 && Nouns.Of(head) is NounClass.Person or NounClass.People) return null;
        if (Nouns.Of(head) is NounClass.Document && head is not ("review" or "post" or "journal" or "record" or "bulletin" or "register" or "magazine" or "file")) return null;
        if (IsFollowing(head) || Nouns.Of(head) is NounClass.People or NounClass.Person && name.Kind != NameKind.Organization) return null;
        if (name.Kind == NameKind.Misc && Nouns.Of(head) is NounClass.Document or NounClass.Documents) return null;
        return Organization(NameAt(last), phrase.Range, name.Kind == NameKind.Organization ? 0.9 : 0.75);
    }

    /// <summary>"Ann Reed and Tom Shah", "Reed, Shah and Lopez": all who are named at the head of the phrase; null if one speaks alone.</summary>
    private SourceReading? Together(Person first, SourcePhrase phrase)
    {
        var all = new List<Person>();
        for (var i = phrase.Core.First; i < phrase.Range.End; i++)
        {
            if (people.At(i) is { } person) { if (!all.Contains(person)) all.Add(person); }
            else if (!(text.Tokens[i].Lower is "and" or "," or "or" || NameFinder.IsTitle(text, i)
                || Nouns.Of(text.Tokens[i].Lower) == NounClass.Person)) break;
        }

        if (all.Count < 2) return null;
        var name = string.Join(", ", all.SkipLast(1).Select(person => person.Name)) + " and " + all[^1].Name;
        return Named(first, phrase.Range) with { Name = name, Key = "people:" + name, IsPlural = true, Person = null };
    }

    private SourceReading? Apposition(SourcePhrase phrase)
    {
        // "the director of the bureau, James Reed": the apposition may stand behind what hangs on the core.
        var comma = phrase.Core.End;
        while (comma < phrase.Range.End && text.Tokens[comma].Lower is not ("," or "—" or "–" or "(" or "who" or "which")) comma++;
        if (comma + 1 >= phrase.Range.End || text.Tokens[comma].Lower is "who" or "which") return null;
        if (!phrases.StartsAt(comma + 1)) return null;
        var last = Math.Min(phrase.Range.End, phrases.At(comma + 1).End) - 1;
        if (people.At(last) is { } person) return Named(person, phrase.Range);
        return text.NameOf[last] >= 0 && text.Names[text.NameOf[last]].Kind == NameKind.Organization
            && Nouns.Of(text.Tokens[phrase.Head].Lower) is NounClass.Organization
            ? Organization(NameAt(last), phrase.Range, 0.8)
            : null;
    }

    private SourceReading? ReadNoun(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        var noun = Nouns.Of(head);
        if (noun == NounClass.Unknown && IsFollowing(head)) noun = NounClass.People;
        var definite = IsDefinite(phrase);
        var identified = definite || HasNameOrOwner(phrase);
        return noun switch
        {
            NounClass.Person => PartlyNamed(phrase) ?? Describe(SourceClass.UnnamedPerson, phrase, head, 0.85),
            NounClass.People => Describe(SourceClass.UnnamedGroup, phrase, head, 0.9) with { IsPlural = true },
            NounClass.Organization when head is "police" or "congress" || identified => OrganizationByNoun(phrase, head),
            NounClass.Organization => Describe(SourceClass.UnnamedGroup, phrase, head, 0.6) with { IsPlural = true },
            NounClass.Organizations => Describe(identified
                && HasName(phrase) ? SourceClass.NamedOrganization : SourceClass.UnnamedGroup, phrase, head, 0.6) with
            { IsPlural = true },
            NounClass.Document or NounClass.Documents => ReadDocument(phrase, head, noun, identified),
            _ => null,
        };
    }

    /// <summary>"a resident who gave only her first name, Amina": named, if only in part.</summary>
    private SourceReading? PartlyNamed(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End; i++)
        {
            if (text.Tokens[i].Lower != "name") continue;
            for (var j = i + 1; j < Math.Min(phrase.Range.End, i + 4); j++) if (people.At(j) is { } person) return Named(person, phrase.Range);
        }

        return null;
    }

    /// <summary>"Amina (not her real name)": nobody by that name exists.</summary>
    private bool IsPseudonym(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 3 < phrase.Range.End; i++)
            if (text.Tokens[i].Lower == "not" && text.Tags[i + 1] == Tag.PRPS && text.Tokens[i + 2].Lower == "real" && text.Tokens[i + 3].Lower == "name") return true;
        return false;
    }

    private SourceReading ReadDocument(SourcePhrase phrase, string head, NounClass noun, bool identified)
    {
        var isDocument = identified || (noun == NounClass.Documents && HasNameOrOwner(phrase));
        if (head is "reports" or "rumors" or "rumours" && !(HasName(phrase)
            && !text.Tokens[phrase.Core.First].Lower.Contains("media", StringComparison.Ordinal))) isDocument = false;
        // "documents seen by the Courier": who saw them is told, not what they are.
        if (noun == NounClass.Documents && !IsDefinite(phrase) && phrase.Core.End < phrase.Range.End
            && text.Tokens[phrase.Core.End].Lower is "seen" or "obtained" or "reviewed") isDocument = false;
        return Describe(isDocument ? SourceClass.Document : SourceClass.UnnamedDocument, phrase, head, 0.75) with
        {
            Name = isDocument ? text.Words(SkipDeterminer(phrase.Core), phrase.Core.End).ToString() : null,
            IsPlural = noun == NounClass.Documents,
        };
    }

    private SourceReading OrganizationByNoun(SourcePhrase phrase, string head)
    {
        var first = SkipDeterminer(phrase.Core);
        return Describe(SourceClass.NamedOrganization, phrase, head, 0.75) with { Name = first < phrase.Core.End ? text.Words(first, phrase.Core.End).ToString() : head };
    }

    private SourceReading ReadRest(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        if (head is "one" or "another" or "someone" or "somebody" or "anyone") return Describe(SourceClass.UnnamedPerson, phrase, head, 0.7);
        if (text.Tags[phrase.Head] == Tag.CD || head is "percent" or "pct" or "%" or "both" or "all" or "each" or "none" or "few" or "those" or "these" or "everyone" or "nobody")
            return Describe(SourceClass.UnnamedGroup, phrase, head, 0.7) with { IsPlural = true };
        if (people.ByWord(head) is { } person) return Named(person, phrase.Range) with { Confidence = 0.7 };
        if (text.Tags[phrase.Head] is Tag.NNP) return Organization(text.Words(SkipDeterminer(phrase.Core), phrase.Core.End).ToString(), phrase.Range, 0.5);
        if (text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS) return Describe(SourceClass.UnnamedGroup, phrase, head, 0.5) with { IsPlural = true };
        return Describe(IsDefinite(phrase) ? SourceClass.Document : SourceClass.UnnamedDocument, phrase, head, 0.35);
    }

    private static SourceReading Named(Person person, TokenRange range) =>
        new(SourceClass.NamedPerson, person.Name, "person:" + person.Name, range, 0.95) { Gender = person.Gender, Person = person };

    private static SourceReading Organization(string name, TokenRange range, double confidence) =>
        new(SourceClass.NamedOrganization, name, "organization:" + name.ToLowerInvariant(), range, confidence);

    /// <summary>Groups of the same words are one source; of persons each is another until something points back.</summary>
    private SourceReading Describe(SourceClass kind, SourcePhrase phrase, string head, double confidence) =>
        new(kind, null, kind == SourceClass.UnnamedPerson ? string.Create(CultureInfo.InvariantCulture, $"{head}@{phrase.Core.First}") : KeyOf(phrase), phrase.Range, confidence) { Head = head, Gender = GenderOf(head) };

    private string KeyOf(SourcePhrase phrase)
    {
        var first = phrase.Core.First;
        while (first < phrase.Head && text.Tags[first] is Tag.DT or Tag.PRPS or Tag.CD) first++;
        // "two officials with knowledge of it" are not the "officials" of another paragraph.
        var end = phrase.Core.End;
        if (end < phrase.Range.End && text.Tokens[end].Lower is not ("," or "(" or "—")) end = phrase.Range.End;
        return string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.Tokens[i].Lower)) + (first > phrase.Core.First
            && text.Tags[first - 1] == Tag.CD ? "#" + phrase.Core.First : "");
    }

    private static Gender GenderOf(string head) =>
        head.EndsWith("woman", StringComparison.Ordinal)
            || head is "mother" or "sister" or "wife" or "daughter" or "girl" or "actress" or "widow" or "nun" ? Gender.Female
        : head is "man" or "father" or "brother" or "husband" or "son" or "boy" or "monk" || (head.EndsWith("man", StringComparison.Ordinal)
            && head is not ("woman" or "human")) ? Gender.Male
        : Gender.Unknown;

    /// <summary>"the Russians", "Democrats", "Muslims": a following written with a capital.</summary>
    private static bool IsFollowing(string head) =>
        Nouns.IsCollective(head) || head.EndsWith("ians", StringComparison.Ordinal) || head.EndsWith("ans", StringComparison.Ordinal)
            || head.EndsWith("ists", StringComparison.Ordinal)
        || head is "muslims" or "jews" or "catholics" or "christians" or "hindus" or "sikhs" or "latinos" or "hispanics" or "americans" or "democrats" or "republicans" or "tories" or "conservatives" or "liberals" or "democrat" or "republican";

    private bool IsDefinite(SourcePhrase phrase)
    {
        var first = text.Tokens[phrase.Core.First];
        return first.Lower is "the" or "this" or "that" or "these" or "those" || text.Tags[phrase.Core.First] == Tag.PRPS;
    }

    private bool HasName(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (text.NameOf[i] >= 0 || (i < phrase.Head
            && text.Tags[i].IsProper())) return true;
        // "a spokesman for the company" names nothing; "a report by the Central Bank" does.
        for (var i = phrase.Core.End; i < phrase.Range.End
            && text.Tokens[i].Lower is not ("," or "who" or "which" or "that"); i++) if (text.NameOf[i] >= 0) return true;
        return false;
    }

    private bool HasNameOrOwner(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (text.Tags[i] is Tag.POS or Tag.PRPS) return true;
        return HasName(phrase);
    }

    /// <summary>"the hacking group Anonymous": a noun for an institution stands before the name.</summary>
    private bool IsGroupName(int last, SourcePhrase phrase)
    {
        var name = text.Names[text.NameOf[last]];
        return name.First > phrase.Core.First && name.End - name.First == 1 && Nouns.Of(text.Tokens[name.First - 1].Lower) == NounClass.Organization;
    }

    private static bool IsBeforeNoun(int last, SourcePhrase phrase) => last < phrase.Head;

    private int SkipDeterminer(TokenRange core) => core.First + (core.End - core.First > 1 && text.Tags[core.First] is Tag.DT or Tag.PRPS ? 1 : 0);

    private string NameAt(int token)
    {
        var name = text.Names[text.NameOf[token]];
        var written = text.Words(name.First, name.End).ToString();
        if (written.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) written = written[4..];
        return outlets.FullName(string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
