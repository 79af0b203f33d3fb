using Scoring.Language.Names;
using Scoring.Language.Tagging;
using Scoring.Training.Corpora;

namespace Scoring.Training.Tagging;

/// <summary>Trains the part-of-speech and the name tagger on PolNeAR train (silver) and GUM (gold tags), and measures on a split of them.</summary>
internal sealed class TaggerTraining(string corpora, int seed, int epochs, TextWriter output)
{
    /// <summary>The chance that a training step hides the word itself, so that contexts are learned for names of other beats.</summary>
    private const double WordDropout = 0.3;

    private const double HeadlineShare = 0.04;

    private readonly Random _random = new(seed);

    public void Run(string folder)
    {
        var (train, held) = Load();
        output.WriteLine($"{train.Count:N0} sentences to train on, {held.Count:N0} held out");
        Train("tags", Enum.GetValues<Tag>().Length, train, held, StepTags, (gold, guess) => (Same(gold.Tags, guess), gold.Tags.Length), folder, 0.005);
        TaggerMeasure.Tags(Path.Combine(folder, "tags.bin"), held, output);
        var (named, namedHeld) = (train.Where(s => s.Names is not null).ToList(), held.Where(s => s.Names is not null).ToList());
        Train("names", Enum.GetValues<NameLabel>().Length, named, namedHeld, StepNames, (gold, guess) => (Same(gold.Names!, guess), gold.Names!.Length), folder, 0.003);
        TaggerMeasure.Names(Path.Combine(folder, "names.bin"), namedHeld, output);
    }

    private (List<TaggedSentence> Train, List<TaggedSentence> Held) Load()
    {
        var held = new List<TaggedSentence>();
        var train = new List<TaggedSentence>();
        var number = 0;
        foreach (var text in Directory.EnumerateFiles(Path.Combine(corpora, "polnear/train/text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var conllu = Path.Combine(corpora, "polnear/train/corenlp", Path.GetFileNameWithoutExtension(text) + ".conllu");
            if (File.Exists(conllu)) (number++ % 10 == 9 ? held : train).AddRange(TaggedSentence.OfPolnear(text, conllu));
        }

        var measuring = CorpusIds.ForMeasuringOnly(corpora);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(corpora, "gum"), "*.conllu").Order(StringComparer.Ordinal))
        {
            if (!measuring.Contains(Path.GetFileNameWithoutExtension(path))) (number++ % 10 == 9 ? held : train).AddRange(TaggedSentence.OfGum(path));
        }

        return (train, held);
    }

    private void Train(string name, int labels, List<TaggedSentence> train, List<TaggedSentence> held,
        Func<PerceptronTrainer, TaggedSentence, bool, byte[]> step, Func<TaggedSentence, byte[], (int Right, int All)> score, string folder, double smallest)
    {
        var trainer = new PerceptronTrainer(labels);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var order = train.ToArray();
            _random.Shuffle(order);
            foreach (var sentence in order) step(trainer, _random.NextDouble() < HeadlineShare ? sentence.InCapitals() : sentence, true);
            var (right, all) = held.Select(sentence => score(sentence, step(trainer, sentence, false))).Aggregate((0, 0), (sum, s) => (sum.Item1 + s.Right, sum.Item2 + s.All));
            output.WriteLine($"{name}: epoch {epoch}, held out {100.0 * right / all:F2} % of tokens right (last weights, not the mean)");
        }

        using var stream = File.Create(Path.Combine(folder, name + ".bin"));
        trainer.Write(stream, smallest);
        output.WriteLine($"{name}.bin: {stream.Length / 1024:N0} KiB");
    }

    private byte[] StepTags(PerceptronTrainer trainer, TaggedSentence sentence, bool learn)
    {
        var guesses = new byte[sentence.Tokens.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        int previous = 63, beforePrevious = 63;
        for (var at = 0; at < guesses.Length; at++)
        {
            if (sentence.Tags[at] != Tag.Mark)
            {
                TagFeatures.Fill(features, sentence.Tokens, sentence.Shapes, at, previous, beforePrevious);
                if (learn && _random.NextDouble() < WordDropout / 3) features[1] = features[8] = 0;
                guesses[at] = (byte)trainer.Guess(features);
                if (learn) trainer.Learn(features, guesses[at], (int)sentence.Tags[at]);
            }

            beforePrevious = previous;
            previous = guesses[at];
        }

        return guesses;
    }

    private byte[] StepNames(PerceptronTrainer trainer, TaggedSentence sentence, bool learn)
    {
        var guesses = new byte[sentence.Tokens.Length];
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        var knowledge = new byte[guesses.Length];
        WordKnowledge.Fill(sentence.Tokens, knowledge);
        var previous = NameLabel.None;
        for (var at = 0; at < guesses.Length; at++)
        {
            NameFeatures.Fill(features, sentence.Tokens, sentence.Shapes, sentence.Tags, knowledge, at, (int)previous);
            if (learn && _random.NextDouble() < WordDropout) features[1] = features[2] = features[21] = features[7] = 0;
            var guess = (NameLabel)trainer.Guess(features);
            if (learn) trainer.Learn(features, (int)guess, (int)sentence.Names![at]);
            previous = NameTagger.Allowed(guess, previous);
            guesses[at] = (byte)previous;
        }

        return guesses;
    }

    private static int Same<T>(T[] gold, byte[] guess) where T : struct, Enum =>
        gold.Where((label, at) => Convert.ToByte(label, System.Globalization.CultureInfo.InvariantCulture) == guess[at]).Count();
}
