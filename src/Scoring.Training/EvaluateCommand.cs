using System.CommandLine;
using Scoring.Language.Extraction;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;

namespace Scoring.Training;

/// <summary><c>evaluate</c>: measures a model file on an annotated folder.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = new Argument<FileInfo>("model") { Description = "The model file." };
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with text/ and attributions/ or classes/." };
        var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write what was found there, a JSON file for each article." };
        var held = new Option<bool>("--held-out") { Description = "Only the tenth of the folder's articles that training holds out." };
        var tenth = new Option<int>("--tenth") { Description = "Which one that is, from 0.", DefaultValueFactory = _ => Extraction.CorpusSplit.Usual };
        var engine = new Option<bool>("--engine") { Description = "What the product makes of the model, together with its rules, instead of the model alone." };
        var command = new Command("evaluate", "Measure an extraction model; dev only once for each candidate release.") { model, folder, predictions, held, tenth, engine };
        command.SetAction(parsed =>
        {
            var articles = CorpusArticle.ReadFolder(parsed.GetValue(folder)!.FullName);
            if (parsed.GetValue(held)) articles = Extraction.CorpusSplit.HeldOut(articles, parsed.GetValue(tenth));
            ExtractorEvaluation.Run(
                ModelFile.Read(parsed.GetValue(model)!.FullName), articles, parsed.GetValue(engine), parsed.GetValue(predictions)?.FullName,
                Console.Out);
        });
        return command;
    }
}
