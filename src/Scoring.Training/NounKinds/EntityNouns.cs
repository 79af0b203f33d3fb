using System.Globalization;
using System.Text.RegularExpressions;
using Scoring.Language.Sources;
using Scoring.Training.Corpora;

namespace Scoring.Training.NounKinds;

/// <summary>The common nouns that head the entities of GUM, with what they name there.</summary>
internal static partial class EntityNouns
{
    /// <summary>A noun that names now this, now that tells nothing.</summary>
    private const double Agreement = 0.75;

    public static Dictionary<string, NounKind> Read(string corpora)
    {
        var measured = CorpusIds.ForMeasuringOnly(corpora);
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(corpora, "gum"), "*.conllu").Order(StringComparer.Ordinal))
        {
            if (measured.Contains(Path.GetFileNameWithoutExtension(path))) continue;
            foreach (var sentence in ConlluReader.Read(path)) Count(sentence, counts);
        }

        return counts.Where(noun => noun.Value.Max() >= Agreement * noun.Value.Sum())
            .ToDictionary(noun => noun.Key, noun => (NounKind)Array.IndexOf(noun.Value, noun.Value.Max()), StringComparer.Ordinal);
    }

    private static void Count(List<ConlluWord> sentence, Dictionary<string, int[]> counts)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (Match mention in Mention().Matches(sentence[i].Entities ?? ""))
            {
                var head = i + int.Parse(mention.Groups["head"].ValueSpan, CultureInfo.InvariantCulture) - 1;
                if (head >= sentence.Count || sentence[head].Tag is not ("NN" or "NNS")) continue;
                var noun = sentence[head].Form.ToLowerInvariant();
                if (!noun.All(char.IsLetter)) continue;
                if (!counts.TryGetValue(noun, out var kinds)) counts[noun] = kinds = new int[Enum.GetValues<NounKind>().Length];
                kinds[(int)KindOf(mention.Groups["type"].Value)]++;
            }
        }
    }

    private static NounKind KindOf(string type) => type switch
    {
        "person" => NounKind.Person,
        "organization" => NounKind.Organization,
        _ => NounKind.Thing,
    };

    /// <summary>"(12-person-new-nnnnn-cf1-2-coref": number, kind, givenness, salience, rank, head, link. Names have several
    /// heads.</summary>
    [GeneratedRegex(@"\(\d+-(?<type>[a-z]+)-[^-()]*-[^-()]*-[^-()]*-(?<head>\d+)-")]
    private static partial Regex Mention();
}
