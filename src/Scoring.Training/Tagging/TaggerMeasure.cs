using Scoring.Language.Names;
using Scoring.Language.Tagging;

namespace Scoring.Training.Tagging;

/// <summary>Measures a written tagger model on sentences held out of its training.</summary>
internal static class TaggerMeasure
{
    /// <summary>Prints the share of words, marks left out, that get the right part of speech.</summary>
    public static void Tags(string model, List<TaggedSentence> held, TextWriter output)
    {
        using var stream = File.OpenRead(model);
        var tagger = new Tagger(PerceptronModel.Read(stream));
        int right = 0, all = 0;
        foreach (var sentence in held)
        {
            var tags = new Tag[sentence.Tokens.Length];
            tagger.Tag(sentence.Tokens, sentence.Shapes, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                if (sentence.Tags[i] == Tag.Mark) continue;
                all++;
                if (tags[i] == sentence.Tags[i]) right++;
            }
        }

        output.WriteLine($"tags.bin: held out {100.0 * right / all:F2} % of {all:N0} words right");
    }

    /// <summary>Prints precision, recall and F1 of whole names with their kind, on given parts of speech.</summary>
    public static void Names(string model, List<TaggedSentence> held, TextWriter output)
    {
        using var stream = File.OpenRead(model);
        var tagger = new NameTagger(PerceptronModel.Read(stream));
        int both = 0, found = 0, gold = 0;
        foreach (var sentence in held)
        {
            var labels = new NameLabel[sentence.Tokens.Length];
            tagger.Label(sentence.Tokens, sentence.Shapes, sentence.Tags, labels);
            var predicted = Spans(labels);
            var right = Spans(sentence.Names!);
            both += predicted.Intersect(right).Count();
            found += predicted.Count;
            gold += right.Count;
        }

        double precision = (double)both / found, recall = (double)both / gold;
        output.WriteLine($"names.bin: held out P {100 * precision:F1} R {100 * recall:F1} F1 {200 * precision * recall / (precision + recall):F1} over {gold:N0} names");
    }

    private static HashSet<(int First, int End, NameLabel Kind)> Spans(NameLabel[] labels)
    {
        var spans = new HashSet<(int, int, NameLabel)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (((int)labels[i] & 1) == 0) continue;
            var end = i + 1;
            while (end < labels.Length && labels[end] == labels[i] + 1) end++;
            spans.Add((i, end, labels[i]));
        }

        return spans;
    }
}
