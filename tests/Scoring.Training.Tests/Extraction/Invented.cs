using Scoring.Language.Attributions;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Text;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training.Tests.Extraction;

/// <summary>A few invented sentences with their attributions, to train on in a second.</summary>
internal static class Invented
{
    private static readonly string[] People = ["Ada Lorne", "the mayor", "Mr. Quist", "a clerk", "the ferry company"];
    private static readonly string[] Cues = ["said", "warned", "told reporters", "announced"];
    private static readonly string[] Contents = ["the bridge would close", "two boats had sunk", "it was too early to tell", "the harbor needs dredging"];

    public static IReadOnlyList<CorpusArticle> Articles(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i => Article($"invented-{i:D3}", random))];
    }

    public static Vocabularies Vocabularies(IEnumerable<CorpusArticle> articles) => VocabularyBuilder.Build(["said", "the", "mayor"], articles.Select(a => a.Text));

    public static Matrix Vectors() => new(WeightNames.Vectors, 4, Dimensions.Vector, new Scoring.Training.Learning.Parameter("v", 4, Dimensions.Vector).Normal(new(1), 0.3).Values);

    private static CorpusArticle Article(string name, Random random)
    {
        var text = "Harbor news\n\n";
        var attributions = new List<GoldAttribution>();
        for (var i = 0; i < 4; i++)
        {
            var (person, cue, content) = (People[random.Next(People.Length)], Cues[random.Next(Cues.Length)], Contents[random.Next(Contents.Length)]);
            TextSpan Add(string words)
            {
                var span = new TextSpan(text.Length, text.Length + words.Length);
                text += words;
                return span;
            }

            if (random.Next(2) == 0)
            {
                var (s, _, q, _, c) = (Add(person), Add(" "), Add(cue), Add(" that "), Add(content));
                attributions.Add(new([s], [q], [c]));
            }
            else
            {
                var (c, _, s, _, q) = (Add($"“{content},”"), Add(" "), Add(person), Add(" "), Add(cue));
                attributions.Add(new([s], [q], [c]));
            }

            text += random.Next(2) == 0 ? ". The wind fell at noon.\n\n" : ".\n\n";
        }

        return new(name, text, attributions);
    }

    public static AttributionSpans Spans(GoldAttribution gold) => new(gold.Source, gold.Cue, gold.Content);
}
