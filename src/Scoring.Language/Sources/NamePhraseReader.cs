using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Reads source phrases that name who speaks: a person, several people, an institution.</summary>
internal sealed class NamePhraseReader(AnnotatedText text, NounPhrases phrases, People people, Outlets outlets)
{
    /// <summary>What a firm may be as well as a person, before its name: "the operator, Brandt Shipping".</summary>
    private static readonly FrozenSet<string> FirmsOrPeople = WordLists.Read("firms-or-people")
        .Concat(["owner", "landlord", "sponsor", "backer", "partner", "insurer", "lender"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly Descriptions _descriptions = new(text);
    private readonly PhraseNames _names = new(text, phrases, people);
    private readonly JoinedNames _joined = new(text, phrases, people);

    public SourceReading? Read(SourcePhrase phrase)
    {
        if (IsPseudonym(phrase)) return _descriptions.Of(SourceClass.UnnamedPerson, phrase, text.Tokens[phrase.Head].Lower, 0.85);
        if (Described(phrase) is { } described) return described;
        // "Eight Labour MPs": counted people are neither a person nor an institution, whatever the tagger took for their name.
        if (Numerals.At(text, phrase.Core.First) > 1 && phrase.Core.End == phrase.Head + 1
            && Nouns.Of(text.Tokens[phrase.Head].Lower) == NounClass.People) return Apposition(phrase);
        if (_names.PersonIn(phrase) is >= 0 and var person) return At(person, phrase.Range);
        if (Family(phrase) is { } family) return family;
        // "Vance's spokeswoman, Taylor Reed" and "the firm's owner, Acme Corp.": an apposition names the source.
        if (Nouns.OfHead(text.Tokens[phrase.Head].Lower) != NounClass.Unknown && Apposition(phrase) is { } apposition) return apposition;
        if (IsGovernment(phrase)) return Organization(text.Tokens[phrase.Head].Span.Of(text.Text), phrase.Range, 0.7);
        // The name must end the core: not "Reed campaign".
        var last = phrase.Core.End - 1;
        while (last > phrase.Core.First && (text.Tags[last] == Tag.POS || text.Tokens[last].Kind is TokenKind.Mark)) last--;
        if (IsAddress(phrase)) return Organization(text.Words(phrase.Head, phrase.Head + 1).ToString(), phrase.Range, 0.8);
        if (text.NameOf[last] < 0 || IsJoinedGroup(phrase)) return null;
        // "James Capel and Co analyst Tom Murtha": the person stands last.
        if (people.At(last) is { } lastNamed && text.Tags[phrase.Core.End - 1] != Tag.POS
            && !IsGroupName(last)) return Joined(lastNamed, last + 1, phrase.Range) with { Confidence = 0.8 };
        if (IsInstitution(text.Names[text.NameOf[last]])) return Organization(NameAt(last), phrase.Range, 0.9);
        var name = text.Names[text.NameOf[last]];
        var head = text.Tokens[last].Lower;
        // "a Morning Quay Poll": one that is named, whatever its words are elsewhere.
        if (PaperOrigin.IsPoll(head)) return null;
        if (outlets.IsOutlet(NameAt(last))) return Organization(NameAt(last), phrase.Range, 0.9);
        // "Another Muslim", "a Frenchman": one of many that bear the name.
        if (text.Tokens[phrase.Core.First].Lower is "a" or "an" or "another" or "one" && name.Kind == NameKind.Misc
            && phrase.Core.End - phrase.Core.First == 2) return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.7);
        // "The Italian": somebody met before, where it is no people.
        if (phrase.Core.End - phrase.Core.First == 2 && text.Tokens[phrase.Core.First].Lower == "the" && Descriptions.IsPeople(head + "s"))
            return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.7);
        // "One MP", "the Harbour Act".
        if (name.End - name.First == 1 && Nouns.Of(head) is NounClass.Person or NounClass.People) return null;
        if (Nouns.Of(head) is NounClass.Document && head is not ("review" or "post" or "journal" or "record" or "bulletin" or "register"
            or "magazine" or "file")) return null;
        if (Descriptions.IsFollowing(head) || Nouns.Of(head) is NounClass.People or NounClass.Person
            && name.Kind != NameKind.Organization) return null;
        if (name.Kind == NameKind.Misc && Nouns.Of(head) is NounClass.Document or NounClass.Documents) return null;
        return Organization(NameAt(last), phrase.Range, name.Kind == NameKind.Organization ? 0.9 : 0.75);
    }

    /// <summary>"the Independent, a British newspaper", "Open Quay, a trade group": the apposition tells that it is an institution.</summary>
    private SourceReading? Described(SourcePhrase phrase)
    {
        var comma = phrase.Core.End;
        if (comma + 2 >= phrase.Range.End || text.Tokens[comma].Lower != "," || text.Tokens[comma + 1].Lower is not ("a" or "an" or "the")
            || !phrases.StartsAt(comma + 1) || !text.IsCapitalized(comma - 1)) return null;
        var head = Math.Min(phrase.Range.End, phrases.At(comma + 1).End) - 1;
        if (text.Shapes[head] != WordShape.Lower || Nouns.OfHead(text.Tokens[head].Lower) != NounClass.Organization) return null;
        // "Bob Mason, a retired letter carrier": what may be people leaves a person's name alone.
        if (people.At(comma - 1) is not null && (text.Names[text.NameOf[comma - 1]] is var name && name.End - name.First > 1
            || text.Tokens[head].Lower is not ("newspaper" or "magazine" or "company" or "firm" or "agency" or "network" or "group" or "organization"
                or "organisation" or "website" or "site" or "bank" or "party" or "union" or "association"))) return null;
        var first = phrase.Core.First + (text.Tags[phrase.Core.First] == Tag.DT ? 1 : 0);
        return first < comma ? Organization(outlets.FullName(text.Words(first, comma).ToString()), phrase.Range, 0.85) : null;
    }

    /// <summary>"the Reeds": the two of that name whom the article names most.</summary>
    private SourceReading? Family(SourcePhrase phrase)
    {
        var word = text.Tokens[phrase.Core.End - 1];
        if (phrase.Core.End - phrase.Core.First != 2 || text.Tokens[phrase.Core.First].Lower != "the"
            || !text.IsCapitalized(phrase.Core.End - 1)
            || Nouns.OfHead(word.Lower) != NounClass.Unknown || Descriptions.IsFollowing(word.Lower)) return null;
        return people.Family(word.Lower) switch
        {
            [] => null,
            [var one] => Named(one, phrase.Range) with { IsPlural = true, Person = null, Confidence = 0.8 },
            var several => Together([.. several.OrderByDescending(person => person.Mentions.Count).Take(2)], phrase.Range)
                with
            { Confidence = 0.8 },
        };
    }

    /// <summary>"according to port-echo.fr": the site of that address.</summary>
    private bool IsAddress(SourcePhrase phrase)
    {
        if (phrase.Core.End - phrase.Core.First != 1 || text.Tokens[phrase.Head].Kind != TokenKind.Word) return false;
        var word = text.Tokens[phrase.Head].Lower;
        var stop = word.LastIndexOf('.');
        return stop > 2 && word.Length - stop is > 2 and < 6 && !word.Contains('@', StringComparison.Ordinal)
            && word.AsSpan(stop + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>"The Russians said the port was theirs": their government.</summary>
    private bool IsGovernment(SourcePhrase phrase) =>
        phrase.Core.End - phrase.Core.First == 2 && phrase.Core.End == phrase.Range.End && text.Tokens[phrase.Core.First].Lower == "the"
        && text.IsCapitalized(phrase.Core.First + 1) && Descriptions.IsPeople(text.Tokens[phrase.Core.First + 1].Lower);

    /// <summary>"the Institute of Economic Research", "the Kelm Center for Research": a word says what bears the name.</summary>
    private bool IsInstitution(Name name)
    {
        if (name.Kind != NameKind.Organization || name.End - name.First < 3) return false;
        var head = name.First;
        while (head + 1 < name.End && text.Tokens[head + 1].Lower is not ("of" or "for" or "on")) head++;
        return Nouns.Of(text.Tokens[name.First].Lower) == NounClass.Organization
            || (head + 1 < name.End && NameWords.IsInstitution(text.Tokens[head].Lower));
    }

    /// <summary>"the hacking group Anonymous": a noun for an institution stands before a lone name.</summary>
    private bool IsGroupName(int last)
    {
        var name = text.Names[text.NameOf[last]];
        return name.End - name.First == 1 && name.First > 0 && Nouns.OfHead(text.Tokens[name.First - 1].Lower) == NounClass.Organization;
    }

    /// <summary>"White House and Pentagon spokesmen": the plural behind "and" is the head of both.</summary>
    private bool IsJoinedGroup(SourcePhrase phrase)
    {
        var and = phrase.Core.End;
        if (and + 1 >= phrase.Range.End || text.Tokens[and].Lower is not ("and" or "or") || !phrases.StartsAt(and + 1)) return false;
        var last = Math.Min(phrase.Range.End, phrases.At(and + 1).End) - 1;
        return Nouns.OfHead(text.Tokens[last].Lower) == NounClass.People && !text.Tags[and + 1].IsAdjective()
            && text.IsCapitalized(and + 1);
    }

    /// <summary>Who is named at a token, with all who are joined to that one; not null.</summary>
    public SourceReading At(int token, TokenRange range) =>
        Joined(people.At(token)!, text.Names[text.NameOf[token]].End, range);

    /// <summary>Somebody named just before a token, with all who are joined to that one.</summary>
    public SourceReading Joined(Person first, int behind, TokenRange range) => _joined.From(first, behind, range.End) is { Count: > 1 } all
        ? Together(all, range) : Named(first, range);

    /// <summary>Several named people as one source.</summary>
    public static SourceReading Together(IReadOnlyList<Person> people, TokenRange range)
    {
        var name = string.Join(", ", people.SkipLast(1).Select(person => person.Name)) + " and " + people[^1].Name;
        return Named(people[0], range) with { Name = name, Key = "people:" + name, IsPlural = true, Person = null };
    }

    public SourceReading? Apposition(SourcePhrase phrase)
    {
        // "the director of the bureau, James Reed": the apposition may stand behind what hangs on the core.
        var comma = phrase.Core.End;
        while (comma < phrase.Range.End && text.Tokens[comma].Lower is not ("," or "—" or "–" or "--" or "-" or "(" or "who" or "which"))
            comma++;
        if (comma + 1 >= phrase.Range.End || text.Tokens[comma].Lower is "who" or "which") return null;
        if (!phrases.StartsAt(comma + 1)) return null;
        var last = Math.Min(phrase.Range.End, phrases.At(comma + 1).End) - 1;
        if (people.At(last) is not null) return At(last, phrase.Range);
        return text.NameOf[last] >= 0 && text.Names[text.NameOf[last]].Kind == NameKind.Organization
            && (Nouns.OfHead(text.Tokens[phrase.Head].Lower) is NounClass.Organization or NounClass.Organizations
                || FirmsOrPeople.Contains(text.Tokens[phrase.Head].Lower))
            ? Organization(NameAt(last), phrase.Range, 0.8)
            : null;
    }

    /// <summary>"one of the donors who back the plan, former Mayor Ann Reed": the name behind the last comma.</summary>
    public SourceReading? LastApposition(SourcePhrase phrase)
    {
        var last = phrase.Range.End - 1;
        while (last > phrase.Core.End && text.Tokens[last].Kind is TokenKind.Mark) last--;
        if (people.At(last) is null || !phrases.Holds(last) || phrases.At(last).End != last + 1) return null;
        return phrases.At(last).First - 1 is var comma && comma >= phrase.Core.End && text.Tokens[comma].Lower == ","
            ? At(last, phrase.Range) : null;
    }

    /// <summary>"Amina (not her real name)", also where the tagger saw no name: nobody by that name exists.</summary>
    private bool IsPseudonym(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 3 < phrase.Range.End; i++)
            if (text.Tokens[i].Lower == "not" && text.Tags[i + 1] == Tag.PRPS && text.Tokens[i + 2].Lower == "real"
                && text.Tokens[i + 3].Lower == "name") return true;
        return false;
    }

    /// <summary>Somebody whom the article names; who bears a made-up name there is not named.</summary>
    public static SourceReading Named(Person person, TokenRange range, double confidence = 0.95) =>
        person.InventedAt.IsEmpty
            ? new(SourceClass.NamedPerson, person.Name, "person:" + person.Name, range, confidence) { Gender = person.Gender, Person = person }
            : new(SourceClass.UnnamedPerson, null, "person:" + person.Name, range, confidence) { Gender = person.Gender, Person = person };

    public static SourceReading Organization(string name, TokenRange range, double confidence) =>
        new(SourceClass.NamedOrganization, name, "organization:" + name.ToLowerInvariant(), range, confidence);

    public string NameAt(int token)
    {
        var name = text.Names[text.NameOf[token]];
        if (outlets.OutletAt(name) is { } outlet) return outlet;
        var written = text.Words(name.First, name.End).ToString();
        if (written.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) written = written[4..];
        return outlets.FullName(string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
