using System.Text.Json;
using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Sources;
using Scoring.Training.Corpora;

namespace Scoring.Training.Coreference;

/// <summary>Reads the pronouns that are sources in PolNeAR train: who is meant tell class labels, else the automatic chains.</summary>
/// <param name="labels">Folders of <c>classes/*.json</c>, the first that has an article going before.</param>
internal sealed class PronounReader(string corpora, IReadOnlyList<string> labels)
{
    private readonly string _folder = Path.Combine(corpora, "polnear", "train");

    public List<PronounExample> Read(CorpusArticle article, int number)
    {
        var offsets = CodePoints.Of(article.Text);
        var silver = new SilverChains(Path.Combine(_folder, "corenlp", article.Name + ".conllu"), offsets);
        var gold = Gold(article, offsets);
        var text = AnnotatedText.Read(article.Text);
        var examples = new List<PronounExample>();
        var alone = article.Attributions.Where(a => a.Source.Count > 0).Select(a => (a.Source[0].Start, a.Source[^1].End)).ToHashSet();
        var seen = new HashSet<int>();
        Assembler.Assemble(text, [.. article.Attributions.Where(a => a.Cue.Count > 0)
            .Select(a => new Extracted(a.Source, a.Cue, a.Content, AttributionKind.Reporting, 1))], nests: false, (token, candidates) =>
            {
                var (start, end) = (text.Tokens[token].Start, text.Tokens[token].End);
                if (text.Tokens[token].Lower is "he" or "she" && alone.Contains((start, end)) && seen.Add(token))
                    Add(examples, number, candidates, gold.GetValueOrDefault(start), silver, text, start);
            });
        return examples;
    }

    private static void Add(List<PronounExample> examples, int number, List<PersonCandidate> candidates,
        (string Class, string? Family)? gold, SilverChains silver, AnnotatedText text, int offset)
    {
        if (gold is { Class: "other" or "author" }) return;
        var right = candidates.Select(candidate => gold is { } label
            ? label.Class == "named_person" ? candidate.Person is { } named
                && FamilyName(named.Name) == label.Family : label.Class == "unnamed_person" && candidate.Person is null
            : candidate.Person is { } person ? silver.FamilyNames(offset).Contains(FamilyName(person.Name))
                : silver.IsUnnamedWith(offset, text.Tokens[candidate.Speaker!.Defining.First].Start)).ToArray();
        if (gold is null && !right.Contains(true)) return;
        var scores = PersonalPronouns.Scores(candidates);
        examples.Add(new(number, gold is not null, [.. candidates.Select(candidate => candidate.Features.ToArray())], right,
            scores.IndexOf(scores.Max())));
    }

    /// <summary>Our labels by the offset of the source: class, and family name where a person is named.</summary>
    private Dictionary<int, (string Class, string? Family)?> Gold(CorpusArticle article, CodePoints offsets)
    {
        var found = new Dictionary<int, (string, string?)?>();
        var path = labels.Prepend(Path.Combine(_folder, "classes")).Select(folder => Path.Combine(folder, article.Name + ".json"))
            .FirstOrDefault(File.Exists);
        if (path is null) return found;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var item in json.RootElement.GetProperty("attributions").EnumerateArray())
        {
            if (item.GetProperty("source").GetArrayLength() == 0) continue;
            found[offsets.ToUtf16(item.GetProperty("source")[0][0].GetInt32())] = (item.GetProperty("class").GetString()!,
                item.GetProperty("name").GetString() is { } name ? FamilyName(name) : null);
        }

        return found;
    }

    private static string FamilyName(string name)
    {
        var words = name.ToLowerInvariant().Split(' ').Where(word => word.TrimEnd('.') is not ("jr" or "sr" or "ii" or "iii")).ToArray();
        return words.Length == 0 ? "" : words[^1];
    }
}
