using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Scoring.Cli.Evaluation.Annotations;

namespace Scoring.Cli.Evaluation.Evidential;

/// <summary>A place in an article where a cue that names nobody stands, or what looks like one.</summary>
/// <param name="Article">Corpus and id: <c>polnear/train/NAME</c> or <c>reuters21578/NUMBER</c>.</param>
/// <param name="Place">Code points.</param>
internal sealed record EvidentialLabel(string Article, Range Place, string Label)
{
    /// <summary>Whether the article is one to develop on; the figure is taken over the others.</summary>
    public bool IsForDevelopment => BitOperations.PopCount(SHA256.HashData(Encoding.UTF8.GetBytes(Article))[0]) % 2 == 0;
}

/// <summary>Reads <c>labels.csv</c> and the articles that it speaks of.</summary>
internal static class EvidentialLabels
{
    private static readonly string[] Known = ["agentless", "within", "sourced", "none", "open"];

    /// <exception cref="InvalidDataException">A line is no label; the message names file and line.</exception>
    public static List<EvidentialLabel> Read(string folder)
    {
        var path = Path.Combine(folder, "labels.csv");
        var labels = new List<EvidentialLabel>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1) continue;
            var cells = line.Split(',');
            if (cells.Length != 4 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end <= start || !Known.Contains(cells[3]))
                throw new InvalidDataException($"{path}, line {number}: \"{line}\" is no label; expected article,start,end,{string.Join('|', Known)}.");
            labels.Add(new(cells[0], start..end, cells[3]));
        }

        return labels;
    }

    /// <summary>The texts of the articles by corpus and id.</summary>
    /// <exception cref="InvalidDataException">An article is not among the corpora.</exception>
    public static Dictionary<string, string> Texts(string corpora, IEnumerable<string> articles)
    {
        var texts = articles.Distinct().ToDictionary(article => article, _ => (string?)null);
        foreach (var article in texts.Keys.Where(article => !article.StartsWith("reuters21578/", StringComparison.Ordinal)).ToList())
        {
            var cut = article.LastIndexOf('/');
            texts[article] = new GoldFolder(Path.Combine(corpora, article[..cut])).Text(article[(cut + 1)..]).Text;
        }

        if (texts.ContainsValue(null))
        {
            foreach (var line in File.ReadLines(Path.Combine(corpora, "reuters21578", "reuters21578.jsonl")))
            {
                using var json = JsonDocument.Parse(line);
                var article = $"reuters21578/{json.RootElement.GetProperty("id").GetInt32()}";
                if (texts.ContainsKey(article)) texts[article] = json.RootElement.GetProperty("text").GetString();
            }
        }

        return texts.ToDictionary(text => text.Key, text => text.Value ?? throw new InvalidDataException($"{corpora} has no article {text.Key}."));
    }
}
