using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scoring.Profiles;

/// <summary>
/// A profile's values with the lines they stand in. A profile "basedOn" another takes every value from it that it does not give itself.
/// </summary>
internal sealed class ProfileFile
{
    private const string BasedOn = "basedOn";

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    private readonly string _origin;
    private readonly JsonLines _lines;
    private readonly ProfileFile? _base;

    private ProfileFile(string origin, JsonObject values, JsonLines lines, ProfileFile? basis) =>
        (_origin, Values, _lines, _base) = (origin, values, lines, basis);

    public JsonObject Values { get; }

    public static ProfileFile BuiltIn() => Parse(Resource("default")!, "built-in default profile");

    /// <exception cref="ProfileException">The file is no JSON object, or its basis cannot be had.</exception>
    public static ProfileFile Load(string path) => Parse(File.ReadAllBytes(path), path, name =>
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name + ".json");
        return File.Exists(beside) ? (File.ReadAllBytes(beside), beside) : default((byte[], string)?);
    });

    /// <exception cref="ProfileException">The bytes are no JSON object, or its basis is not built in.</exception>
    public static ProfileFile Parse(ReadOnlyMemory<byte> json, string origin) => Parse(json, origin, _ => null);

    /// <summary>"file(line,column)" of a value, or of the closest object around it that the file holds.</summary>
    public string PlaceOf(string path)
    {
        if (_lines.Find(path) is { } place) return $"{_origin}({place.Line},{place.Column})";
        if (_base?._lines.Find(path) is { } inherited) return $"{_base._origin}({inherited.Line},{inherited.Column})";
        var dot = path.LastIndexOfAny(['.', '[']);
        return dot > 0 ? PlaceOf(path[..dot]) : _origin;
    }

    private static ProfileFile Parse(ReadOnlyMemory<byte> json, string origin, Func<string, (byte[] Json, string Origin)?> beside)
    {
        var bytes = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
        var values = Read(bytes, origin);
        var lines = JsonLines.Of(bytes.Span);
        if (values[BasedOn] is not { } name) return new(origin, values, lines, null);
        var here = lines.Find(BasedOn)!.Value;
        var place = $"{origin}({here.Line},{here.Column}): {BasedOn}";
        if (name.GetValueKind() != JsonValueKind.String || name.GetValue<string>() is not { } wanted || !wanted.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ProfileException($"{place} must be the name of a profile, not {name.ToJsonString()}.");
        var found = beside(wanted) ?? (Resource(wanted) is { } own ? (own, $"built-in {wanted} profile") : default((byte[] Json, string Origin)?))
            ?? throw new ProfileException($"{place} names \"{wanted}\", which is neither beside the file nor built in.");
        var basis = Parse(found.Json, found.Origin, _ => null);
        if (basis.Values.ContainsKey(BasedOn)) throw new ProfileException($"{place} names \"{wanted}\", which is based on another profile itself.");
        values.Remove(BasedOn);
        return new(origin, Merge((JsonObject)basis.Values.DeepClone(), values), lines, basis);
    }

    private static JsonObject Read(ReadOnlyMemory<byte> bytes, string origin)
    {
        try
        {
            return JsonNode.Parse(Encoding.UTF8.GetString(bytes.Span), documentOptions: Lenient) as JsonObject
                ?? throw new ProfileException($"{origin}: a profile is a JSON object.");
        }
        catch (JsonException e)
        {
            throw new ProfileException($"{origin}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}", e);
        }
    }

    // Objects are merged key by key; lists and values are taken as they are.
    private static JsonObject Merge(JsonObject under, JsonObject over)
    {
        foreach (var (key, value) in over)
        {
            under[key] = value is JsonObject inner && under[key] is JsonObject outer ? Merge((JsonObject)outer.DeepClone(), inner) : value?.DeepClone();
        }

        return under;
    }

    private static byte[]? Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Scoring.Profiles.{name}.json");
        if (stream is null) return null;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
