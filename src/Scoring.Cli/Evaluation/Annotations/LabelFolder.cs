using System.Globalization;
using System.Text.Json;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>
/// Labels without their articles (<c>tests/Labels</c>). The text of <c>ID.json</c> is <c>text/ID.txt</c> or
/// <c>polnear/train/text/ID.txt</c> of the articles' folder, or, where ID is <c>reuters_N</c>, the article with that number in its
/// <c>reuters21578/reuters21578.jsonl</c>.
/// </summary>
internal sealed class LabelFolder
{
    private const string Wire = "reuters_";

    private readonly string _labels;
    private readonly string _articles;
    private readonly Lazy<Dictionary<string, string>> _wire;

    /// <exception cref="InvalidDataException">There is no such folder, or no label in it.</exception>
    public LabelFolder(string labels, string articles)
    {
        (_labels, _articles) = (labels, articles);
        _wire = new(ReadWire);
        foreach (var folder in new[] { labels, articles })
            if (!Directory.Exists(folder)) throw new InvalidDataException($"{folder}: there is no such folder");
        Names = GoldFolder.FilesOf(labels, ".json");
        if (Names.Count == 0) throw new InvalidDataException($"{labels}: there is no .json file in it");
    }

    public IReadOnlyList<string> Names { get; }

    /// <exception cref="InvalidDataException">The article is not to be found, or not UTF-8.</exception>
    public CodePoints Text(string name)
    {
        string[] files = [Path.Combine(_articles, "text", name + ".txt"),
            Path.Combine(_articles, "polnear", "train", "text", name + ".txt")];
        if (files.FirstOrDefault(File.Exists) is { } file) return new(StrictText.Read(file));
        return _wire.Value.TryGetValue(name, out var text) ? new(text) : throw new InvalidDataException(
            $"{Path.Combine(_labels, name + ".json")}: its article is in none of {string.Join(", ", files)}, {WireFile}");
    }

    public List<Labelled> Labels(string name, CodePoints text) => LabelJson.Read(Path.Combine(_labels, name + ".json"), text);

    private string WireFile => Path.Combine(_articles, "reuters21578", "reuters21578.jsonl");

    private Dictionary<string, string> ReadWire()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(WireFile)) return texts;
        var number = 0;
        foreach (var line in File.ReadLines(WireFile))
        {
            number++;
            try
            {
                using var article = JsonDocument.Parse(line);
                var name = Wire + article.RootElement.GetProperty("id").GetInt32().ToString(CultureInfo.InvariantCulture);
                if (Names.Contains(name)) texts[name] = article.RootElement.GetProperty("text").GetString()!;
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{WireFile}({number}): no article can be read from it: {e.Message}", e);
            }
        }

        return texts;
    }
}
