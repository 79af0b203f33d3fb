using System.CommandLine;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training;

/// <summary><c>plain-cues</c>: counts the gold cues of train.</summary>
internal static class PlainCuesCommand
{
    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds polnear/." };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = "Where the lists are written.",
            DefaultValueFactory = _ => new("src/Scoring.Language/Models")
        };
        var command = new Command(
            "plain-cues", $"Count the cue lemmas of PolNeAR train: {CueCounts.PlainFile} and {CueCounts.AllFile}. `extractor` does it too.")
        {
            corpora, to,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(to)!;
            folder.Create();
            CueCounts.Of(CorpusArticle.ReadFolder(Path.Combine(parsed.GetValue(corpora)!.FullName, "polnear", "train")))
                .Write(folder.FullName, Console.Out);
        });
        return command;
    }
}
