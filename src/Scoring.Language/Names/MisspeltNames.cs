namespace Scoring.Language.Names;

/// <summary>
/// Family names by their misspellings: "Keidis" is the Kiedis of the same article, "Labbot" its Labott. One letter too many, too few or
/// another, two that changed places, or the wrong one doubled.
/// </summary>
internal sealed class MisspeltNames
{
    /// <summary>"Reed" and "Reid" are two people.</summary>
    private const int ShortestName = 5;

    /// <summary>Letters of a name compared.</summary>
    private const int LongestName = 20;

    // By what is left of a name without any one of its letters; null where two names leave the same.
    private readonly Dictionary<string, string?> _byRest = new(StringComparer.Ordinal);

    /// <param name="name">In lower case.</param>
    public void Add(string name)
    {
        foreach (var rest in RestsOf(name))
            _byRest[rest] = _byRest.TryGetValue(rest, out var other) && other != name ? null : name;
    }

    /// <summary>The one name of which another may be a misspelling; null if there is none or several.</summary>
    public string? Meant(string name)
    {
        string? meant = null;
        foreach (var rest in RestsOf(name))
        {
            if (!_byRest.TryGetValue(rest, out var found)) continue;
            if (found is null || (meant is not null && meant != found)) return null;
            meant = found;
        }

        // "The Reeders" are several.
        return meant is not null && meant[0] == name[0] && name != meant + "s" && meant != name + "s" ? meant : null;
    }

    private static IEnumerable<string> RestsOf(string name)
    {
        if (name.Length is < ShortestName or > LongestName) yield break;
        var single = string.Concat(name.Where((letter, i) => i == 0 || letter != name[i - 1]));
        yield return single;
        for (var i = 1; i < single.Length; i++) yield return single.Remove(i, 1);
    }
}
