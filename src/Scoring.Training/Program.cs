using System.CommandLine;
using Scoring.Training;
using Scoring.Training.Tagging;

var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds polnear/ and gum/." };
var to = new Option<DirectoryInfo>("--out") { Description = "Where the model files are written.", DefaultValueFactory = _ => new("src/Scoring.Language/Models") };
var seed = new Option<int>("--seed") { Description = "Seed of the order of sentences.", DefaultValueFactory = _ => 1 };
var epochs = new Option<int>("--epochs") { Description = "Passes over the sentences.", DefaultValueFactory = _ => 8 };

var taggers = new Command("taggers", "Train the part-of-speech and name taggers: tags.bin and names.bin.") { corpora, to, seed, epochs };
taggers.SetAction(parsed =>
{
    var folder = parsed.GetValue(to)!;
    folder.Create();
    new TaggerTraining(parsed.GetValue(corpora)!.FullName, parsed.GetValue(seed), parsed.GetValue(epochs), Console.Out).Run(folder.FullName);
});

var root = new RootCommand("Trains the models of Scoring.Language from annotated corpora.")
{
    taggers, ExtractorCommand.Create(), EvaluateCommand.Create(), PlainCuesCommand.Create(), LayoutRulesCommand.Create(), CoreferenceCommand.Create(),
    NounsCommand.Create(),
};

try
{
    return root.Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
