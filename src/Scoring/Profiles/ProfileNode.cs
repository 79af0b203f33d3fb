using System.Text.Json;

namespace Scoring.Profiles;

/// <summary>An object in a profile file that knows its place, so that every complaint can name it.</summary>
internal sealed class ProfileNode(ProfileFile file, string path, JsonElement element)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Keys that are in the file, in its order.</summary>
    public IEnumerable<string> Keys => element.EnumerateObject().Select(property => property.Name);

    public bool Has(string key)
    {
        _known.Add(key);
        return element.TryGetProperty(key, out _);
    }

    public ProfileNode Object(string key) => Object(Place(key), Needed(key));

    public IReadOnlyList<ProfileNode> Objects(string key)
    {
        var list = Needed(key);
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(Place(key), $"must be a list, not {Shown(list)}");
        return [.. list.EnumerateArray().Select((item, index) => Object($"{Place(key)}[{index}]", item))];
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both allowed.</summary>
    public double Number(string key, double least, double most)
    {
        var value = Needed(key);
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || !(number >= least && number <= most))
            throw Wrong(Place(key), FormattableString.Invariant($"must be a number from {least} to {most}, not {Shown(value)}"));
        return number;
    }

    public double? NumberIfThere(string key, double least, double most) => Has(key) ? Number(key, least, most) : null;

    public string Words(string key)
    {
        var value = Needed(key);
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } words
            ? words
            : throw Wrong(Place(key), $"must be words, not {Shown(value)}");
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both allowed.</summary>
    public int Whole(string key, int least, int most)
    {
        var number = Number(key, least, most);
        return number == Math.Floor(number) ? (int)number : throw Wrong(Place(key), FormattableString.Invariant($"must be a whole number, not {number}"));
    }

    /// <summary>One of the given enum values, in snake_case.</summary>
    public T Choice<T>(string key, params ReadOnlySpan<T> allowed)
        where T : struct, Enum
    {
        var words = Words(key);
        foreach (var value in allowed)
        {
            if (Spelled(value) == words) return value;
        }

        throw Wrong(Place(key), $"must be {string.Join(" or ", allowed.ToArray().Select(Spelled))}, not \"{words}\"");
    }

    /// <summary>Refuses keys that nobody has asked for.</summary>
    public void AllowNoOthers()
    {
        if (Keys.FirstOrDefault(key => !_known.Contains(key)) is { } key)
            throw Wrong(Place(key), $"is no key here; known are {string.Join(", ", _known)}");
    }

    public ProfileException Wrong(string place, string complaint) => new($"{file.PlaceOf(place)}: {place} {complaint}.");

    public string Place(string key) => path.Length == 0 ? key : $"{path}.{key}";

    public static string Spelled<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private ProfileNode Object(string place, JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? new(file, place, value)
        : throw Wrong(place, $"must be an object, not {Shown(value)}");

    private JsonElement Needed(string key)
    {
        _known.Add(key);
        return element.TryGetProperty(key, out var value) ? value : throw Wrong(Place(key), "is missing");
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => value.GetRawText(),
    };
}
