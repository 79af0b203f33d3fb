using System.CommandLine;
using Scoring.Training.Coreference;

namespace Scoring.Training;

/// <summary><c>coreference</c>: fits the ranking of antecedents.</summary>
internal static class CoreferenceCommand
{
    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds polnear/." };
        var labels = new Option<DirectoryInfo[]>("--labels")
        {
            Description = "More folders of labels of PolNeAR train articles, as polnear/train/classes.",
            AllowMultipleArgumentsPerToken = true
        };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = "Where antecedents.txt is written.",
            DefaultValueFactory = _ => new("src/Scoring.Language/Models")
        };
        var seed = new Option<int>("--seed") { Description = "Seed of the order of examples.", DefaultValueFactory = _ => 1 };
        var command = new Command("coreference", "Fit the weights that rank whom \"he\" and \"she\" mean: antecedents.txt.") { corpora,
            labels, to, seed };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(to)!;
            folder.Create();
            var extra = (parsed.GetValue(labels) ?? []).Select(more => more.FullName).ToArray();
            new AntecedentTraining(parsed.GetValue(corpora)!.FullName, extra, parsed.GetValue(seed), Console.Out).Run(folder.FullName);
        });
        return command;
    }
}
