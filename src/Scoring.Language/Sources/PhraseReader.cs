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
    private readonly Descriptions _descriptions = new(text);
    private readonly PhraseNames _names = new(text, phrases, people);
    private readonly DocumentReader _documents = new(text);

    public SourceReading Read(TokenRange range)
    {
        var phrase = SourcePhrase.Of(text, phrases, range);
        return ReadExample(phrase) ?? ReadOneOf(phrase) ?? ReadName(phrase) ?? ReadWord(phrase) ?? ReadNoun(phrase) ?? ReadRest(phrase);
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
                var isOwner = text.NameOf[j] >= 0 && text.Names[text.NameOf[j]].End < phrase.Range.End && text.Tags[text.Names[text.NameOf[j]].End] == Tag.POS;
                if (isOwner) break;
                if (people.At(j) is { } person) return Named(person, phrase.Range);
                if (text.NameOf[j] >= 0) return Organization(NameAt(j), phrase.Range, 0.8);
            }
        }

        return null;
    }

    /// <summary>"King said", where the tagger saw no name: the family name of somebody who is named in full.</summary>
    private SourceReading? ReadWord(SourcePhrase phrase) =>
        phrase.Core.End - phrase.Core.First == 1 && text.IsCapitalized(phrase.Head) && people.ByWord(text.Tokens[phrase.Head].Lower) is { } person
            ? Named(person, phrase.Range) with { Confidence = 0.8 }
            : null;

    /// <summary>"one of the aides", "one of them": somebody who is not named, unless an apposition does.</summary>
    private SourceReading? ReadOneOf(SourcePhrase phrase)
    {
        if (!phrase.IsOneOf) return null;
        if (Apposition(phrase) is { Class: SourceClass.NamedPerson } named) return named;
        var head = text.Tokens[phrase.Head].Lower;
        return Nouns.OfHead(head) is NounClass.People or NounClass.Person || head is "them" or "those" or "us" || Descriptions.IsFollowing(head)
            ? _descriptions.Of(SourceClass.UnnamedPerson, phrase, Nouns.SingularOf(head), 0.85)
            : null;
    }

    private SourceReading? ReadName(SourcePhrase phrase)
    {
        if (IsPseudonym(phrase)) return _descriptions.Of(SourceClass.UnnamedPerson, phrase, text.Tokens[phrase.Head].Lower, 0.85);
        if (_names.PersonIn(phrase) is { } person) return Together(person, phrase) ?? Named(person, phrase.Range);
        // "Vance's spokeswoman, Taylor Reed" and "the firm's owner, Acme Corp.": an apposition names the source.
        if (Nouns.OfHead(text.Tokens[phrase.Head].Lower) != NounClass.Unknown && Apposition(phrase) is { } apposition) return apposition;
        // The name must end the core: not "Reed campaign".
        var last = phrase.Core.End - 1;
        while (last > phrase.Core.First && (text.Tags[last] == Tag.POS || text.Tokens[last].Kind is TokenKind.Mark)) last--;
        if (text.NameOf[last] < 0 || IsJoinedGroup(phrase)) return null;
        var name = text.Names[text.NameOf[last]];
        var head = text.Tokens[last].Lower;
        // "One MP", "the Harbour Act".
        if (name.End - name.First == 1 && Nouns.Of(head) is NounClass.Person or NounClass.People) return null;
        if (Nouns.Of(head) is NounClass.Document && head is not ("review" or "post" or "journal" or "record" or "bulletin" or "register" or "magazine" or "file")) return null;
        if (Descriptions.IsFollowing(head) || Nouns.Of(head) is NounClass.People or NounClass.Person && name.Kind != NameKind.Organization) return null;
        if (name.Kind == NameKind.Misc && Nouns.Of(head) is NounClass.Document or NounClass.Documents) return null;
        return Organization(NameAt(last), phrase.Range, name.Kind == NameKind.Organization ? 0.9 : 0.75);
    }

    /// <summary>"White House and Pentagon spokesmen": the plural behind "and" is the head of both.</summary>
    private bool IsJoinedGroup(SourcePhrase phrase)
    {
        var and = phrase.Core.End;
        if (and + 1 >= phrase.Range.End || text.Tokens[and].Lower is not ("and" or "or") || !phrases.StartsAt(and + 1)) return false;
        var last = Math.Min(phrase.Range.End, phrases.At(and + 1).End) - 1;
        return Nouns.OfHead(text.Tokens[last].Lower) == NounClass.People && !text.Tags[and + 1].IsAdjective() && text.IsCapitalized(and + 1);
    }

    /// <summary>"Ann Reed and Tom Shah", "Reed, Shah and Lopez": all who are named at the head of the phrase; null if one speaks alone.</summary>
    private SourceReading? Together(Person first, SourcePhrase phrase)
    {
        var all = new List<Person>();
        var isJoined = false;
        for (var i = phrase.Core.First; i < phrase.Range.End; i++)
        {
            if (people.At(i) is { } person)
            {
                // "Ann Reed, Lopez's aide": whose aide she is speaks no word.
                if (i + 1 < phrase.Range.End && text.Tags[i + 1] == Tag.POS) break;
                if (!all.Contains(person)) all.Add(person);
                continue;
            }

            var word = text.Tokens[i].Lower;
            if (word is "and" or "or" or "&") isJoined = true;
            else if (!(word is "," or "both" or "the" || text.Tags[i] == Tag.PRPS || NameFinder.IsTitle(text, i) || Nouns.OfHead(word) == NounClass.Person || (text.IsCapitalized(i) && text.Tokens[i].IsWord))) break;
        }

        return all.Count < 2 || !isJoined ? null : Together(all, phrase.Range);
    }

    /// <summary>Several named people as one source.</summary>
    public static SourceReading Together(IReadOnlyList<Person> people, TokenRange range)
    {
        var name = string.Join(", ", people.SkipLast(1).Select(person => person.Name)) + " and " + people[^1].Name;
        return Named(people[0], range) with { Name = name, Key = "people:" + name, IsPlural = true, Person = null };
    }

    private SourceReading? Apposition(SourcePhrase phrase)
    {
        // "the director of the bureau, James Reed": the apposition may stand behind what hangs on the core.
        var comma = phrase.Core.End;
        while (comma < phrase.Range.End && text.Tokens[comma].Lower is not ("," or "—" or "–" or "(" or "who" or "which")) comma++;
        if (comma + 1 >= phrase.Range.End || text.Tokens[comma].Lower is "who" or "which") return null;
        if (!phrases.StartsAt(comma + 1)) return null;
        var last = Math.Min(phrase.Range.End, phrases.At(comma + 1).End) - 1;
        if (people.At(last) is { } person) return Together(person, phrase with { Core = new(comma + 1, last + 1) }) ?? Named(person, phrase.Range);
        return text.NameOf[last] >= 0 && text.Names[text.NameOf[last]].Kind == NameKind.Organization
            && Nouns.OfHead(text.Tokens[phrase.Head].Lower) is NounClass.Organization
            ? Organization(NameAt(last), phrase.Range, 0.8)
            : null;
    }

    private SourceReading? ReadNoun(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        var noun = Nouns.OfHead(head);
        if (noun == NounClass.Unknown && Descriptions.IsFollowing(head)) noun = NounClass.People;
        // "top figures" are people, "the figures" are numbers.
        if (head is "figures" or "figure" && phrase.Head > phrase.Core.First && text.Tokens[phrase.Head - 1].Lower is "top" or "senior" or "leading" or "public" or "political" or "key" or "party" or "opposition" or "prominent" or "religious" or "establishment")
            noun = head == "figure" ? NounClass.Person : NounClass.People;
        // "Republican calls": the party, not one of its members.
        if (noun == NounClass.Person && Descriptions.IsFollowing(head) && phrase.Range.End - phrase.Range.First == 1) noun = NounClass.People;
        var identified = IsDefinite(phrase) || HasNameOrOwner(phrase);
        return noun switch
        {
            NounClass.Person => PartlyNamed(phrase) ?? _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.85),
            NounClass.People => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.9) with { IsPlural = true },
            NounClass.Organization when head is "police" or "congress" || identified => OrganizationByNoun(phrase, head),
            // "Jewish groups", "the companies": which ones is not told here.
            NounClass.Organization or NounClass.Organizations => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.6) with { IsPlural = true },
            NounClass.Document or NounClass.Documents => _documents.Read(phrase, noun, identified),
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

    private SourceReading OrganizationByNoun(SourcePhrase phrase, string head)
    {
        var first = SkipDeterminer(phrase.Core);
        return _descriptions.Of(SourceClass.NamedOrganization, phrase, head, 0.75) with { Name = first < phrase.Core.End ? text.Words(first, phrase.Core.End).ToString() : head };
    }

    private SourceReading ReadRest(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        if (head is "nobody" or "none" or "anyone" or "anybody" || text.Tokens[phrase.Core.First].Lower == "neither" || (head == "one" && phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower == "in") || (head == "one" && text.Tokens[phrase.Core.First].Lower is "no" or "virtually")) return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.7) with { IsPlural = true };
        if (head is "one" or "another" or "someone" or "somebody") return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.7);
        if (text.Tags[phrase.Head] == Tag.CD || head is "percent" or "pct" or "%" or "both" or "all" or "each" or "few" or "those" or "these" or "everyone" or "them" or "third" or "half" or "quarter" or "majority")
            return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.7) with { IsPlural = true };
        if (people.ByWord(head) is { } person) return Named(person, phrase.Range) with { Confidence = 0.7 };
        if (ByAuthor(phrase) is { } author) return author;
        if (text.Tags[phrase.Head] is Tag.NNP || IsInitials(phrase.Core)) return Organization(text.Words(SkipDeterminer(phrase.Core), phrase.Core.End).ToString(), phrase.Range, 0.5);
        if (text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS) return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.5) with { IsPlural = true };
        if (Nouns.EndsAsPerson(head)) return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.5);
        return _descriptions.Of(IsDefinite(phrase) ? SourceClass.Document : SourceClass.UnnamedDocument, phrase, head, 0.35);
    }

    /// <summary>"the F.A.A.", of which the source's words may leave the last stop out.</summary>
    private bool IsInitials(TokenRange core) => Enumerable.Range(core.First, core.End - core.First)
        .Any(i => text.Tokens[i] is { Kind: TokenKind.Word, Span.Length: > 2 } token && token.Lower[1] == '.' && text.Shapes[i] == WordShape.AllCapitals);

    /// <summary>"a gaffe by Leader Ann Reed", "Reed's words": whose they are has spoken.</summary>
    private SourceReading? ByAuthor(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++)
        {
            if (text.Tags[i] != Tag.POS || i == phrase.Core.First) continue;
            if (people.At(i - 1) is { } owner) return Named(owner, phrase.Range) with { Confidence = 0.6 };
            if (text.NameOf[i - 1] >= 0) return Organization(NameAt(i - 1), phrase.Range, 0.5);
        }

        if (phrase.Core.End + 1 >= phrase.Range.End || text.Tokens[phrase.Core.End].Lower is not ("by" or "from") || !phrases.StartsAt(phrase.Core.End + 1)) return null;
        return people.At(Math.Min(phrase.Range.End, phrases.At(phrase.Core.End + 1).End) - 1) is { } person ? Named(person, phrase.Range) with { Confidence = 0.6 } : null;
    }

    private static SourceReading Named(Person person, TokenRange range) =>
        new(SourceClass.NamedPerson, person.Name, "person:" + person.Name, range, 0.95) { Gender = person.Gender, Person = person };

    private static SourceReading Organization(string name, TokenRange range, double confidence) =>
        new(SourceClass.NamedOrganization, name, "organization:" + name.ToLowerInvariant(), range, confidence);

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

    private int SkipDeterminer(TokenRange core) => core.First + (core.End - core.First > 1 && text.Tags[core.First] is Tag.DT or Tag.PRPS ? 1 : 0);

    private string NameAt(int token)
    {
        var name = text.Names[text.NameOf[token]];
        var written = text.Words(name.First, name.End).ToString();
        if (written.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) written = written[4..];
        return outlets.FullName(string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
