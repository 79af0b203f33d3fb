using System.CommandLine;
using System.Globalization;
using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Copies;
using Scoring.Copies;

namespace Scoring.Cli.Commands;

/// <summary><c>copies CORPORA LABELS</c>: how well near-copies are found, among edited copies and among the wire's own.</summary>
internal static class CopiesCommand
{
    // Every nth article of the wire is copied; all of them are there to be mistaken for it.
    private const int EveryNth = 40;

    // A brief of a few words has too few runs to be told from another by.
    private const int FewestRuns = 40;

    public static Command Create(Terminal terminal)
    {
        var corpora = new Argument<string>("corpora") { Description = "Folder of the corpora; reuters21578 is read" };
        var labels = new Argument<string?>("labels") { Description = "File of pairs labelled by hand (first, second, copy: yes or no)", DefaultValueFactory = _ => null };
        var pairs = new Option<int>("--pairs") { Description = "Print so many pairs of the wire, spread over all resemblances, to be labelled" };
        var command = new Command("copies", "Measure how well near-copies of articles are found.") { corpora, labels, pairs };
        command.SetAction(parsed => Run(terminal, new(parsed.GetValue(corpora)!), parsed.GetValue(labels), parsed.GetValue(pairs)));
        return command;
    }

    private static int Run(Terminal terminal, CorpusTexts texts, string? labels, int pairs)
    {
        try
        {
            var lines = new StringBuilder();
            var wire = texts.Wire.ToList();
            var index = new CopyIndex();
            foreach (var (_, text) in wire) index.Add(TextSignature.Of(text));
            if (pairs > 0) Pairs(lines, wire, index, pairs);
            else Edited(lines, wire, index);
            if (labels is not null) Labelled(lines, texts, labels);
            terminal.Out.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
    }

    // Found: the article itself is among the near-copies of its edited copy. Strangers: others are that are no near-copies of the article either.
    private static void Edited(StringBuilder lines, List<(string Id, string Text)> wire, CopyIndex index)
    {
        var chosen = Enumerable.Range(0, wire.Count).Where(i => i % EveryNth == 0 && index[i].Runs >= FewestRuns).ToList();
        lines.Append(CultureInfo.InvariantCulture, $"{chosen.Count} articles copied, looked for among {wire.Count}\n");
        foreach (var (name, make) in EditedCopies.Kinds)
        {
            int found = 0, strangers = 0;
            foreach (var i in chosen)
            {
                var copy = TextSignature.Of(make(wire[i].Text, i));
                var copies = index.CopiesOf(copy);
                if (copies.Contains(i)) found++;
                strangers += copies.Count(other => other != i && !index[other].IsNearCopyOf(index[i]));
            }

            lines.Append(CultureInfo.InvariantCulture, $"{100.0 * found / chosen.Count,6:F1} % found, {strangers,3} strangers: {name}\n");
        }
    }

    private static void Pairs(StringBuilder lines, List<(string Id, string Text)> wire, CopyIndex index, int count)
    {
        var all = new List<(int First, int Second, double Resemblance)>();
        for (var i = 0; i < wire.Count; i++)
        {
            if (index[i].Runs < FewestRuns) continue;
            all.AddRange(index.CopiesOf(index[i]).Where(other => other < i && index[other].Runs >= FewestRuns)
                .Select(other => (other, i, index[other].Resemblance(index[i]))));
        }

        var sorted = all.OrderBy(pair => pair.Resemblance).ThenBy(pair => pair.Second).ToList();
        lines.Append(CultureInfo.InvariantCulture, $"{all.Count} pairs of near-copies among {wire.Count} articles\n");
        for (var k = 0; k < count && sorted.Count > 0; k++)
        {
            var (first, second, resemblance) = sorted[(int)((long)k * sorted.Count / count)];
            lines.Append(CultureInfo.InvariantCulture, $"{wire[first].Id}\t{wire[second].Id}\t{resemblance:F2}\t{index[first].Containment(index[second]):F2}\n");
        }
    }

    private static void Labelled(StringBuilder lines, CorpusTexts texts, string file)
    {
        int right = 0, wrong = 0, missed = 0, apart = 0;
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields.Length < 3) throw new InvalidDataException($"{file}: \"{line}\" is not first, second, copy.");
            var taken = TextSignature.Of(texts[fields[0]]).IsNearCopyOf(TextSignature.Of(texts[fields[1]]));
            var copy = fields[2] == "yes";
            if (taken && copy) right++;
            else if (taken) wrong++;
            else if (copy) missed++;
            else apart++;
        }

        lines.Append(CultureInfo.InvariantCulture, $"labelled pairs: {right} rightly joined, {wrong} wrongly, {missed} missed, {apart} rightly apart\n");
    }
}
