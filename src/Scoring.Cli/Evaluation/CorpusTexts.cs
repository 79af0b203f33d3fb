using System.Text.Json;

namespace Scoring.Cli.Evaluation;

/// <summary>
/// Articles of the corpora by the ids of the hand labels: "polnear/train/NAME" is a file of its own, "reuters21578/ID" a line of the
/// wire's file, read as its title, an empty line and its text.
/// </summary>
internal sealed class CorpusTexts(string corpora)
{
    private readonly Lazy<Dictionary<string, string>> _wire = new(() => ReadWire(Path.Combine(corpora, "reuters21578", "reuters21578.jsonl")));

    /// <exception cref="InvalidDataException">There is no such article.</exception>
    /// <exception cref="IOException">The corpora are not there.</exception>
    public string this[string id]
    {
        get
        {
            var slash = id.LastIndexOf('/');
            if (slash < 0) throw new InvalidDataException($"\"{id}\" is no id of an article of the corpora.");
            if (id.StartsWith("reuters21578/", StringComparison.Ordinal))
                return _wire.Value.TryGetValue(id[(slash + 1)..], out var text) ? text : throw new InvalidDataException($"{id}: there is no such line.");
            return File.ReadAllText(Path.Combine(corpora, id[..slash], "text", id[(slash + 1)..] + ".txt"));
        }
    }

    /// <summary>All articles of the wire, in the order of the file, with their ids as above.</summary>
    public IEnumerable<(string Id, string Text)> Wire => _wire.Value.Select(article => ($"reuters21578/{article.Key}", article.Value));

    private static Dictionary<string, string> ReadWire(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var article = JsonDocument.Parse(line);
            var root = article.RootElement;
            texts[root.GetProperty("id").GetRawText()] = $"{root.GetProperty("title").GetString()}\n\n{root.GetProperty("text").GetString()}";
        }

        return texts;
    }
}
