using System.Text.Json;
using Scoring.Cli.Evaluation.Annotations;

namespace Scoring.Cli.Evaluation;

/// <summary>The plain articles of a folder: <c>text/*.txt</c>, else <c>*.txt</c>, else the lines of <c>*.jsonl</c> (id, title, text).</summary>
internal static class ArticleTexts
{
    /// <summary>By name, in ordinal order.</summary>
    /// <exception cref="InvalidDataException">It is no such folder, or a text is not UTF-8.</exception>
    public static List<(string Name, Func<string> Text)> In(string folder)
    {
        if (!Directory.Exists(folder)) throw new InvalidDataException($"{folder}: there is no such folder");
        var texts = Path.Combine(folder, "text");
        var place = Directory.Exists(texts) ? texts : folder;
        List<(string Name, Func<string> Text)> found = [.. GoldFolder.FilesOf(place, ".txt")
            .Select(name => (name, (Func<string>)(() => StrictText.Read(Path.Combine(place, name + ".txt")))))];
        if (found.Count == 0) found = [.. GoldFolder.FilesOf(folder, ".jsonl").SelectMany(name => Lines(Path.Combine(folder, name + ".jsonl")))];
        return found.Count > 0 ? found : throw new InvalidDataException($"{folder}: there is no .txt and no .jsonl file in it");
    }

    private static IEnumerable<(string Name, Func<string> Text)> Lines(string file) => File.ReadLines(file).Select(line =>
    {
        using var article = JsonDocument.Parse(line);
        var root = article.RootElement;
        var text = $"{root.GetProperty("title").GetString()}\n\n{root.GetProperty("text").GetString()}";
        return (root.GetProperty("id").GetRawText(), (Func<string>)(() => text));
    });
}
