using System.CommandLine;
using Scoring.Training.NounKinds;

namespace Scoring.Training;

/// <summary><c>nouns</c>: fits what a noun names that no word list holds.</summary>
internal static class NounsCommand
{
    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds gum/." };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = "Where nouns.txt is written.",
            DefaultValueFactory = _ => new("src/Scoring.Language/Models")
        };
        var command = new Command("nouns", "Fit whether a noun names people, organisations, documents or things: nouns.txt.") { corpora,
            to };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(to)!;
            folder.Create();
            new NounTraining(parsed.GetValue(corpora)!.FullName, Console.Out).Run(folder.FullName);
        });
        return command;
    }
}
