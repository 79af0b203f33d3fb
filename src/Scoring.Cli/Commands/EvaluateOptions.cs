using System.CommandLine;
using System.CommandLine.Parsing;

namespace Scoring.Cli.Commands;

/// <summary>What <c>evaluate</c> was asked.</summary>
/// <param name="Folders">One or more, pooled.</param>
/// <param name="Annotators">Hold annotators of the same article against one another instead of the engine against the first.</param>
internal sealed record EvaluateOptions(
    IReadOnlyList<string> Folders, string? Classes, string? Labels, bool GoldSpans, bool Annotators, string? Predictions, string? Json,
    string? Errors);

/// <summary>The arguments of <c>evaluate</c> and their help.</summary>
internal sealed class EvaluateArguments
{
    private readonly Argument<string[]> _folders = new("folder")
    {
        Description = "Annotated articles: text/*.txt with attributions/*.ann (brat) or classes/*.json; several are pooled. "
            + "With --labels: where their articles lie",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _classes = new("--classes")
    {
        Description = "Folder of labelled sources; FOLDER/classes where it exists if not given",
        HelpName = "DIR",
    };

    private readonly Option<string?> _labels = new("--labels")
    {
        Description = "Measure on these labels of some attributions (tests/Labels/measuring) instead of FOLDER's own annotations",
        HelpName = "DIR",
    };

    private readonly Option<bool> _goldSpans = new("--gold-spans")
    {
        Description = "Take sources, cues and contents from the labels; only resolve and class",
    };

    private readonly Option<bool> _annotators = new("--annotators")
    {
        Description = "Measure how well the annotators of the same article agree among themselves, by the same tables; no engine runs, but "
            + "with --gold-spans, which lets it class the sources of each of them",
    };

    private readonly Option<string?> _predictions = new("--predictions")
    {
        Description = "Score what --format eval wrote there before, instead of running the engine",
        HelpName = "DIR",
    };

    private readonly Option<string?> _json = new("--json")
    {
        Description = "Write the tables there too, for programs",
        HelpName = "FILE",
    };

    private readonly Option<string?> _errors = new("--errors")
    {
        Description = "Write a page there that shows each error in its passage",
        HelpName = "FILE.html",
    };

    public Command AddTo(Command command)
    {
        command.Add(_folders);
        foreach (var option in new Option[] { _classes, _labels, _goldSpans, _annotators, _predictions, _json, _errors }) command.Add(option);
        command.Validators.Add(Validate);
        return command;
    }

    public EvaluateOptions Of(ParseResult parsed) => new(
        parsed.GetValue(_folders)!, parsed.GetValue(_classes), parsed.GetValue(_labels), parsed.GetValue(_goldSpans),
        parsed.GetValue(_annotators), parsed.GetValue(_predictions), parsed.GetValue(_json), parsed.GetValue(_errors));

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_goldSpans) && result.GetValue(_predictions) is not null)
            result.AddError("--gold-spans runs the engine; it cannot go with --predictions.");
        if (result.GetValue(_annotators) && (result.GetValue(_predictions) is not null || result.GetValue(_labels) is not null
            || result.GetValue(_classes) is not null))
            result.AddError("--annotators compares attributions/*.ann alone; it goes with --gold-spans, --json and --errors only.");
        if (result.GetValue(_labels) is not null && result.GetValue(_classes) is not null)
            result.AddError("--labels and --classes are two sorts of labels; give one.");
        if (result.GetValue(_folders) is not { Length: > 1 }) return;
        if (result.GetValue(_classes) is not null) result.AddError("--classes belongs to one folder; several bring their own classes/.");
        if (result.GetValue(_labels) is not null) result.AddError("--labels takes one folder of articles.");
    }
}
