using System.Text.Json;
using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Training.Corpora;

namespace Scoring.Training.Coreference;

/// <summary>Reads the pronouns that are sources in PolNeAR train: who is meant tell our class labels, else the automatic chains.</summary>
internal sealed class PronounReader(string corpora)
{
    private readonly string _folder = Path.Combine(corpora, "polnear", "train");

    public List<PronounExample> Read(CorpusArticle article, int number)
    {
        var offsets = CodePoints.Of(article.Text);
        var silver = new SilverChains(Path.Combine(_folder, "corenlp", article.Name + ".conllu"), offsets);
        var gold = Gold(article, offsets);
        var text = AnnotatedText.Read(article.Text);
        var resolver = new SourceResolver(text, text.Phrases, new Outlets(text));
        var examples = new List<PronounExample>();
        foreach (var span in article.Attributions.Where(a => a.Source.Count > 0).Select(a => a.Source[0]).Distinct().Order())
        {
            var first = Array.FindIndex(text.Tokens, token => token.End > span.Start);
            if (first < 0) continue;
            var end = first + 1;
            while (end < text.Tokens.Length && text.Tokens[end].Start < span.End) end++;
            var gender = text.Tokens[first].Lower switch { "he" => Gender.Male, "she" => Gender.Female, _ => Gender.Unknown };
            if (gender != Gender.Unknown && end - first == 1) Add(examples, number, resolver.Pronouns.Candidates(first, gender),
                gold.GetValueOrDefault(text.Tokens[first].Start), silver, text, text.Tokens[first].Start);
            resolver.Resolve(new(first, end), null);
        }

        return examples;
    }

    private static void Add(List<PronounExample> examples, int number, List<PersonCandidate> candidates,
        (string Class, string? Family)? gold, SilverChains silver, AnnotatedText text, int offset)
    {
        if (candidates.Count == 0) return;
        var right = candidates.Select(candidate => gold is { } label
            ? label.Class == "named_person" ? candidate.Person is { } named
                && FamilyName(named.Name) == label.Family : label.Class == "unnamed_person" && candidate.Person is null
            : candidate.Person is { } person ? silver.FamilyNames(offset).Contains(FamilyName(person.Name))
                : silver.IsUnnamedWith(offset, text.Tokens[candidate.Speaker!.Defining.First].Start)).ToArray();
        if (!right.Contains(true)) return;
        var scores = PersonalPronouns.Scores(candidates);
        examples.Add(new(number, [.. candidates.Select(candidate => candidate.Features.ToArray())], right, scores.IndexOf(scores.Max())));
    }

    /// <summary>Our labels by the offset of the source: class, and family name where a person is named.</summary>
    private Dictionary<int, (string Class, string? Family)?> Gold(CorpusArticle article, CodePoints offsets)
    {
        var path = Path.Combine(_folder, "classes", article.Name + ".json");
        var labels = new Dictionary<int, (string, string?)?>();
        if (!File.Exists(path)) return labels;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var item in json.RootElement.GetProperty("attributions").EnumerateArray())
        {
            if (item.GetProperty("source").GetArrayLength() == 0) continue;
            labels[offsets.ToUtf16(item.GetProperty("source")[0][0].GetInt32())] = (item.GetProperty("class").GetString()!,
                item.GetProperty("name").GetString() is { } name ? FamilyName(name) : null);
        }

        return labels;
    }

    private static string FamilyName(string name)
    {
        var words = name.ToLowerInvariant().Split(' ').Where(word => word.TrimEnd('.') is not ("jr" or "sr" or "ii" or "iii")).ToArray();
        return words.Length == 0 ? "" : words[^1];
    }
}
