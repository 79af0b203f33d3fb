using System.Text.Json;

namespace Scoring.Profiles;

/// <summary>Line and column, both from 1, of every key and list item of a JSON text, by its path: "classes.document.points", "bands[1].from".</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, (int Line, int Column)> _places = new(StringComparer.Ordinal);

    private JsonLines()
    {
    }

    public (int Line, int Column)? Find(string path) => _places.TryGetValue(path, out var place) ? place : null;

    /// <param name="json">Valid JSON, comments and trailing commas allowed.</param>
    public static JsonLines Of(ReadOnlySpan<byte> json)
    {
        var lines = new JsonLines();
        var reader = new Utf8JsonReader(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        // For each open object or list: its path, and the next index of a list (-1 in an object).
        var open = new Stack<(string Path, int Index)>();
        string? key = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = Join(open.Peek().Path, reader.GetString()!);
                lines._places.TryAdd(key, PlaceOf(json, reader.TokenStartIndex));
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            var path = key ?? "";
            if (key is null && open.Count > 0)
            {
                var (list, index) = open.Pop();
                open.Push((list, index + 1));
                path = $"{list}[{index}]";
                lines._places.TryAdd(path, PlaceOf(json, reader.TokenStartIndex));
            }

            key = null;
            if (reader.TokenType == JsonTokenType.StartObject) open.Push((path, -1));
            if (reader.TokenType == JsonTokenType.StartArray) open.Push((path, 0));
        }

        return lines;
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static (int Line, int Column) PlaceOf(ReadOnlySpan<byte> json, long at)
    {
        var before = json[..(int)at];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
