namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>The names that the people of one text get: the same person and the same family always the same ones.</summary>
internal sealed class NewNames(string text, Exchange exchange, int turn)
{
    private readonly Dictionary<string, (NameGroup Group, string Name)> _families = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(NamePlace place)
    {
        var (group, family) = Family(place.Person);
        var givens = exchange.IsWoman(place.Person) ? group.Women : group.Men;
        var given = givens[(turn + place.Person.Number) % givens.Length];
        return place.Form switch
        {
            NameForm.Given => given,
            NameForm.Family => family,
            _ when group.IsFamilyFirst => $"{family} {given}",
            _ when place.Middle.Length > 0 => $"{given} {place.Middle} {family}",
            _ => $"{given} {family}",
        };
    }

    private (NameGroup Group, string Name) Family(NamedPerson person)
    {
        if (_families.TryGetValue(person.Family, out var known)) return known;
        var group = exchange.Origin ?? NameGroup.All[(turn + _families.Count) % NameGroup.All.Count];
        var names = group.Families;
        // One that the text does not hold already; where all are taken, two of them.
        var name = Enumerable.Range(turn, names.Length).Select(i => names[i % names.Length])
            .Concat(from i in Enumerable.Range(turn, names.Length) from j in Enumerable.Range(1, names.Length - 1) select $"{names[i % names.Length]}-{names[(i + j) % names.Length]}")
            .FirstOrDefault(name => !_taken.Contains(name) && !text.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? names[turn % names.Length];
        _taken.Add(name);
        return _families[person.Family] = (group, name);
    }
}
