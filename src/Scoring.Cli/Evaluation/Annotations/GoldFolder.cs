using System.Text.RegularExpressions;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>
/// A folder of annotated articles: <c>text/*.txt</c> with <c>attributions/NAME_xxxx.ann</c> (of several annotators the first sorted one
/// is the reference) or <c>classes/NAME.json</c>.
/// </summary>
internal sealed partial class GoldFolder
{
    private readonly string _path;

    /// <exception cref="InvalidDataException">It is no such folder; the message says what it lacks.</exception>
    public GoldFolder(string path)
    {
        _path = path;
        if (!Directory.Exists(path)) throw new InvalidDataException($"{path}: there is no such folder");
        if (!Directory.Exists(TextFolder)) throw new InvalidDataException($"{path}: there is no folder text/ in it");
        if (Articles().Count == 0) throw new InvalidDataException($"{TextFolder}: there is no .txt file in it");
    }

    public string ClassFolder => Path.Combine(_path, "classes");

    private string TextFolder => Path.Combine(_path, "text");

    /// <summary>Names without ending, in ordinal order.</summary>
    public IReadOnlyList<string> Articles() => FilesOf(TextFolder, ".txt");

    /// <exception cref="InvalidDataException">The text is not UTF-8.</exception>
    public CodePoints Text(string name) => new(StrictText.Read(Path.Combine(TextFolder, name + ".txt")));

    /// <summary>The reference attributions; null if the article has none to compare with.</summary>
    public List<Labelled>? Spans(string name, CodePoints text)
    {
        if (Standoff(name) is [var annotations, ..]) return BratReader.Read(annotations);
        var classes = Path.Combine(ClassFolder, name + ".json");
        return File.Exists(classes) ? LabelJson.Read(classes, text) : null;
    }

    /// <summary>What each annotator of the article marked, the reference first; nothing where there is no standoff.</summary>
    public List<List<Labelled>> OfEachAnnotator(string name) => Standoff(name).ConvertAll(BratReader.Read);

    /// <summary>Names without ending of the files in a folder, in the ordinal order of the whole names.</summary>
    public static IReadOnlyList<string> FilesOf(string folder, string ending) =>
        [.. Directory.EnumerateFiles(folder, "*" + ending).Select(file => Path.GetFileName(file))
            .Where(file => !file.StartsWith('.')).Order(StringComparer.Ordinal).Select(file => file[..^ending.Length])];

    private List<string> Standoff(string name)
    {
        var folder = Path.Combine(_path, "attributions");
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, name + "_*.ann").Where(file => IsOf(Path.GetFileName(file), name))
            .Order(StringComparer.Ordinal)];
    }

    // The four hexadecimal digits stand for the annotator.
    private static bool IsOf(string file, string name) =>
        file.StartsWith(name, StringComparison.Ordinal) && Annotator().IsMatch(file.AsSpan(name.Length));

    [GeneratedRegex(@"^_[0-9a-f]{4}\.ann\z")]
    private static partial Regex Annotator();
}
