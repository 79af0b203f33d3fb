using System.CommandLine;
using Scoring.Language.Extraction;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;

namespace Scoring.Training;

/// <summary><c>layout-rules</c>: how often each rule by layout is right on PolNeAR train, and what all of them bring.</summary>
internal static class LayoutRulesCommand
{
    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "The folder that holds polnear/." };
        var model = new Option<FileInfo?>("--model") { Description = "A model that has not seen the held-out tenth; the product's own if not given." };
        var cases = new Option<bool>("--cases") { Description = "Print the place of each case that is wrong." };
        var command = new Command("layout-rules", "Measure the rules that read attributions from layout, on PolNeAR train.") { corpora, model, cases };
        command.SetAction(parsed =>
        {
            var learned = parsed.GetValue(model) is { } file ? new LearnedExtractor(ModelFile.Read(file.FullName)) : null;
            var articles = CorpusArticle.ReadFolder(Path.Combine(parsed.GetValue(corpora)!.FullName, "polnear", "train"));
            LayoutEvaluation.Run(articles, learned, parsed.GetValue(cases), Console.Out);
        });
        return command;
    }
}
