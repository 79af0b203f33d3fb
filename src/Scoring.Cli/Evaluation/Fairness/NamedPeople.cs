using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>
/// All places where a text names a person, as the engine reads the names. Whom it takes for nobody keeps the name, before and after: an
/// exchange can show that other names are read worse, not that all of the text's own are read.
/// </summary>
internal sealed class NamedPeople
{
    // Tokens behind a name in which "he" or "she" most likely is whoever bears it.
    private const int PronounReach = 30;

    private readonly AnnotatedText _text;
    private readonly People _people;
    private readonly Dictionary<Person, NamedPerson> _persons = new(ReferenceEqualityComparer.Instance);

    private NamedPeople(AnnotatedText text)
    {
        _text = text;
        _people = new People(text, text.Phrases);
        // A lone word without a title may be anything that the engine takes for a person.
        foreach (var person in _people.All.Where(person => !person.IsPartial || person.Gender != Gender.Unknown).OrderBy(person => person.Mentions[0]))
            _persons.Add(person, new(_persons.Count, FamilyOf(person), SexOf(person)));
    }

    /// <summary>In order; none overlap.</summary>
    public static List<NamePlace> In(AnnotatedText text)
    {
        var people = new NamedPeople(text);
        return [.. text.Names.Select(people.PlaceOf).Concat(people.Unmarked()).OfType<NamePlace>().OrderBy(place => place.Span)];
    }

    private static string FamilyOf(Person person) => person.Name.Split(' ').Last(word => !IsSuffix(word.ToLowerInvariant())).ToLowerInvariant();

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "jr" or "sr" or "ii" or "iii" or "iv";

    private NamePlace? PlaceOf(Name name)
    {
        if (_people.At(name.First) is not { } person || !_persons.TryGetValue(person, out var known)) return null;
        var last = name.End - 1;
        while (last > name.First && (_text.Tokens[last].Kind == TokenKind.Clitic || IsSuffix(_text.Tokens[last].Lower))) last--;
        if (last == name.First) return Alone(last, known, person);
        var given = _text.Tokens[name.First].Lower;
        var middle = Enumerable.Range(name.First + 1, last - name.First - 1).TakeWhile(IsInitial).Select(i => _text.Tokens[i].Span.Of(_text.Text));
        return given.Length > 0 ? new(_text.SpanOf(name.First, last + 1), known, NameForm.Full, string.Join(' ', middle)) : null;
    }

    private NamePlace Alone(int token, NamedPerson known, Person person)
    {
        var word = _text.Tokens[token].Lower;
        var isGiven = word != known.Family && person.Name.Contains(' ', StringComparison.Ordinal)
            && person.Name.Split(' ')[0].Equals(word, StringComparison.OrdinalIgnoreCase);
        return new(_text.Tokens[token].Span, known, isGiven ? NameForm.Given : NameForm.Family, "");
    }

    /// <summary>Family names where the engine sees none of a person: "the Lopez camp". Firms and places called so keep the name.</summary>
    private IEnumerable<NamePlace> Unmarked()
    {
        var families = _persons.Values.GroupBy(person => person.Family).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        for (var i = 0; i < _text.Tokens.Length; i++)
        {
            if (_people.At(i) is not null || !_text.IsCapitalized(i) || !families.TryGetValue(_text.Tokens[i].Lower, out var person)) continue;
            if (_text.NameOf[i] is >= 0 and var n && (_text.Names[n].Kind == NameKind.Place || _text.Names[n].End - _text.Names[n].First > 1)) continue;
            yield return new(_text.Tokens[i].Span, person, NameForm.Family, "");
        }
    }

    private bool IsInitial(int token) => _text.Tokens[token].Span.Of(_text.Text).Trim('.').Length == 1;

    private bool? SexOf(Person person)
    {
        if (person.Gender != Gender.Unknown) return person.Gender == Gender.Female;
        var balance = 0;
        foreach (var mention in person.Mentions)
        {
            for (var i = mention + 1; i < Math.Min(_text.Tokens.Length, mention + PronounReach); i++)
            {
                if (_people.At(i) is { } other && other != person) break;
                balance += _text.Tokens[i].Lower switch { "she" or "her" or "herself" => 1, "he" or "his" or "him" or "himself" => -1, _ => 0 };
            }
        }

        return balance == 0 ? null : balance > 0;
    }
}
