using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Coreference;

/// <summary>
/// The people whom an article names: "Maria Lopez", "Ms. Lopez", "Lopez", "LOPEZ:" and a misspelt "Lopze" are one. A bare
/// family name that two people bear goes by its title, then to the one named in full more often.
/// </summary>
internal sealed class People
{
    private static readonly FrozenSet<string> MaleNames = WordLists.Set("male-names"), FemaleNames = WordLists.Set("female-names");
    private static readonly FrozenSet<string> MaleWords = WordLists.Set("titles-male"), FemaleWords = WordLists.Set("titles-female");
    private static readonly FrozenDictionary<string, string> TitleRoles = WordLists.Read("title-roles").Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1], StringComparer.Ordinal);

    /// <summary>More people than this with one name are no news story; looking through them all would cost square time.</summary>
    private const int MostBearers = 50;

    private readonly AnnotatedText _text;
    private readonly Person?[] _ofName;
    private readonly Dictionary<string, Person?> _mostNamed = new(StringComparer.Ordinal);
    private readonly MisspeltNames _misspelt = new();
    private readonly Dictionary<string, List<Person>> _byFamilyName = new(StringComparer.Ordinal),
        _byGivenName = new(StringComparer.Ordinal);

    public People(AnnotatedText text, NounPhrases phrases)
    {
        _text = text;
        _ofName = new Person?[text.Names.Count];
        // Full names first, so that a headline's "Lopez" finds the Maria Lopez of the third paragraph.
        for (var n = 0; n < text.Names.Count; n++) if (IsFull(text.Names[n])) Add(n, phrases);
        foreach (var person in _ofName.OfType<Person>().Distinct()) person.FullMentions = person.Mentions.Count;
        for (var n = 0; n < text.Names.Count; n++) if (text.Names[n].Kind == NameKind.Person && _ofName[n] is null) Link(n, phrases);
        All = [.. _ofName.OfType<Person>().Distinct()];
        foreach (var person in All) person.Mentions.Sort();
        new InventedNames(text, this).Mark();
    }

    public IReadOnlyList<Person> All { get; }

    /// <summary>The person named at a token, or null.</summary>
    public Person? At(int token) => _text.NameOf[token] is >= 0 and var name ? _ofName[name] : null;

    /// <summary>How many names of the text begin before a token.</summary>
    public int NamesBefore(int token)
    {
        int low = 0, high = _text.Names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_text.Names[middle].First < token) low = middle + 1; else high = middle;
        }

        return low;
    }

    /// <summary>Of those whom the article gives a role the one it names most; null if there is none.</summary>
    public Person? MostNamed(string role)
    {
        if (!_mostNamed.TryGetValue(role, out var person)) _mostNamed[role] = person = All
            .Where(candidate => candidate.Roles.Contains(role)).MaxBy(candidate => candidate.Mentions.Count);
        return person;
    }

    /// <summary>The person who bears a family name, or alone a first name, in lower case.</summary>
    public Person? ByWord(string word) =>
        _byFamilyName.TryGetValue(word, out var family) ? family.MaxBy(bearer => bearer.Mentions.Count)
            : _byGivenName.TryGetValue(word, out var given) && given.Count == 1 ? given[0] : null;

    /// <summary>"the Reeds": all of that family name; none if the word is no plural of one.</summary>
    public IReadOnlyList<Person> Family(string plural) => !plural.EndsWith('s') ? []
        : _byFamilyName.GetValueOrDefault(plural[..^1]) ?? (plural.EndsWith("es", StringComparison.Ordinal)
            ? _byFamilyName.GetValueOrDefault(plural[..^2]) ?? [] : []);

    private bool IsFull(Name name) => name.Kind == NameKind.Person && FamilyToken(name) > name.First
        && !ParticleNames.IsWithin(_text, name.First);

    private void Add(int n, NounPhrases phrases)
    {
        var name = _text.Names[n];
        var family = _text.Tokens[FamilyToken(name)].Lower;
        var given = _text.Tokens[name.First].Lower;
        var words = Written(name);
        var person = _byFamilyName.TryGetValue(family, out var bearers) ? bearers.Find(bearer => IsSame(bearer.Name, words)) : null;
        if (person is null)
        {
            person = new Person(words);
            Index(_byFamilyName, family, person);
            _misspelt.Add(family);
            Index(_byGivenName, given, person);
            // "Melba Acosta Febo" is later "Ms. Acosta".
            for (var i = name.First + 1; i < FamilyToken(name); i++) if (_text.Tokens[i].Span.Length > 2) Index(_byGivenName,
                _text.Tokens[i].Lower, person);
        }
        else if (words.Length > person.Name.Length && !words.Equals(words.ToUpperInvariant(),
            StringComparison.Ordinal)) person.Name = words;

        Mention(person, n, phrases);
    }

    private void Link(int n, NounPhrases phrases)
    {
        var name = _text.Names[n];
        var word = _text.Tokens[FamilyToken(name)].Lower;
        var gender = TitleGender(name);
        var person = Sibling(n, word) ?? Bearer(_byFamilyName, word, name.First, gender) ?? Bearer(_byGivenName, word, name.First, gender);
        if (person is null && name.End - name.First == 1 && _misspelt.Meant(word) is { } meant)
            person = Bearer(_byFamilyName, meant, name.First, gender);
        if (person is null)
        {
            person = new Person(Written(name)) { IsPartial = true };
            Index(_byFamilyName, word, person);
        }

        Mention(person, n, phrases);
    }

    /// <summary>"John and Ann Reed": the first has the family name of the second, unless the article knows a John by another or a Mr.
    /// John.</summary>
    private Person? Sibling(int n, string given)
    {
        var name = _text.Names[n];
        if (n + 1 == _text.Names.Count || name.End - name.First > 1 || _text.Names[n + 1].First != name.End + 1) return null;
        var other = _text.Names[n + 1];
        if (!IsFull(other) || other.End - other.First > 2 || _text.Tokens[name.End].Lower is not ("and" or "&") || _byFamilyName.ContainsKey(given)
            || !(MaleNames.Contains(given) || FemaleNames.Contains(given)) || (name.First > 0 && NameFinder.IsTitle(_text, name.First - 1)))
            return null;
        var family = FamilyToken(other);
        var written = _text.Tokens[name.First].Span.Of(_text.Text) + " " + _text.Tokens[family].Span.Of(_text.Text);
        var bearers = _byFamilyName[_text.Tokens[family].Lower];
        if (bearers.Find(bearer => IsSame(bearer.Name, written)) is { } known) return known;
        if (_byGivenName.TryGetValue(given, out var called) && called.Exists(bearer => bearer.Mentions.Count > 1)) return null;
        var person = new Person(written) { Gender = MaleNames.Contains(given) ? Gender.Male : Gender.Female };
        Index(_byFamilyName, _text.Tokens[family].Lower, person);
        Index(_byGivenName, given, person);
        return person;
    }

    private void Mention(Person person, int n, NounPhrases phrases)
    {
        _ofName[n] = person;
        person.Mentions.Add(_text.Names[n].First);
        PersonFacts.Gather(_text, phrases, _text.Names[n], person, TitleRoles);
        // "Ms. Reed" tells more than "Lee Reed", and that more than "spokesman Ann Reed".
        if (TitleGender(_text.Names[n]) is var title and not Gender.Unknown) (person.Gender, person.IsGenderSure) = (title, true);
        else if (person.Gender == Gender.Unknown) person.Gender = GenderOf(_text.Names[n]);
    }

    private Gender GenderOf(Name name)
    {
        var given = _text.Tokens[name.First].Lower;
        if (MaleWords.Contains(given)) return Gender.Male;
        if (FemaleWords.Contains(given)) return Gender.Female;
        if (name.End - name.First > 1)
        {
            if (MaleNames.Contains(given)) return Gender.Male;
            if (FemaleNames.Contains(given)) return Gender.Female;
        }

        var before = name.First > 0 ? _text.Tokens[name.First - 1].Lower.TrimEnd('.') : "";
        return MaleWords.Contains(before) ? Gender.Male : FemaleWords.Contains(before) ? Gender.Female : Gender.Unknown;
    }

    /// <summary>What "Mr." or "Mrs." before a name tells; "spokesman" may be said of women.</summary>
    private Gender TitleGender(Name name)
    {
        var before = name.First > 0 ? _text.Tokens[name.First - 1].Lower.TrimEnd('.') : "";
        if (before.EndsWith("man", StringComparison.Ordinal)) return Gender.Unknown;
        return MaleWords.Contains(before) ? Gender.Male : FemaleWords.Contains(before) ? Gender.Female : Gender.Unknown;
    }

    /// <summary>
    /// Of several bearers of a name the one whom the article is about: "Reed" is the candidate, "Ann Reed" the wife, who is named in
    /// full each time. Where none stands out, the one mentioned last before a place, else the first to come.
    /// </summary>
    private static Person? Bearer(Dictionary<string, List<Person>> index, string word, int before, Gender title)
    {
        if (!index.TryGetValue(word, out var all)) return null;
        if (all.Count == 1) return all[0];
        var bearers = title == Gender.Unknown ? all : all.FindAll(bearer => bearer.Gender == title);
        if (bearers.Count == 0) bearers = all.FindAll(bearer => bearer.Gender == Gender.Unknown);
        if (bearers.Count == 0) return title == Gender.Unknown ? all[0] : null;
        var most = bearers.MaxBy(bearer => bearer.FullMentions)!;
        var last = bearers.MaxBy(bearer => bearer.Mentions.FindLast(mention => mention < before));
        return last is null || most.FullMentions > last.FullMentions ? most : last;
    }

    private static void Index(Dictionary<string, List<Person>> index, string word, Person person)
    {
        if (!index.TryGetValue(word, out var bearers)) index[word] = bearers = [];
        if (bearers.Count < MostBearers && !bearers.Contains(person)) bearers.Add(person);
    }

    /// <summary>"Bill Burns" and "William J. Burns" are one if a first name or its initial agrees; "Ann Reed" and "Tom Reed" are
    /// two.</summary>
    private static bool IsSame(string known, string name)
    {
        string a = known.Split(' ')[0].TrimEnd('.'), b = name.Split(' ')[0].TrimEnd('.');
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase)) return true;
        // "Ana Perez Soto" is "Perez Soto" later.
        if (known.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(" " + known, StringComparison.OrdinalIgnoreCase)) return true;
        return (a.Length == 1 || b.Length == 1) && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
    }

    private int FamilyToken(Name name)
    {
        var last = name.End - 1;
        while (last > name.First && _text.Tokens[last].Lower is "jr." or "jr" or "sr." or "sr" or "ii" or "iii" or "iv" or "'s") last--;
        return last;
    }

    private string Written(Name name)
    {
        var last = name.End - 1;
        while (last > name.First && _text.Tokens[last].Kind == Language.Text.TokenKind.Clitic) last--;
        return string.Join(' ', _text.Words(name.First, last + 1).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
