using System.Text;
using System.Text.RegularExpressions;

namespace Scoring.Cli.Evaluation;

/// <summary>
/// A folder of annotated articles: <c>text/*.txt</c> with <c>attributions/NAME_xxxx.ann</c> (of several annotators the first sorted one
/// is the reference) or <c>classes/NAME.json</c>.
/// </summary>
internal sealed partial class GoldFolder(string path)
{
    // Annotations count a byte order mark, so it stays in the text.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string ClassFolder => Path.Combine(path, "classes");

    /// <summary>Names without ending, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no folder of texts.</exception>
    public IReadOnlyList<string> Articles() => FilesOf(Path.Combine(path, "text"), ".txt");

    /// <exception cref="InvalidDataException">The text is not UTF-8.</exception>
    public CodePoints Text(string name)
    {
        var file = Path.Combine(path, "text", name + ".txt");
        try
        {
            return new(Strict.GetString(File.ReadAllBytes(file)));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{file}: no UTF-8 at byte {e.Index}", e);
        }
    }

    /// <summary>The reference attributions; null if the article has none to compare with.</summary>
    public List<Labelled>? Spans(string name)
    {
        var folder = Path.Combine(path, "attributions");
        var annotations = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, name + "_*.ann").Where(file => IsOf(Path.GetFileName(file), name)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (annotations is not null) return BratReader.Read(annotations);
        var classes = Path.Combine(ClassFolder, name + ".json");
        return File.Exists(classes) ? LabelJson.Read(classes) : null;
    }

    /// <summary>Names without ending of the files in a folder, in the ordinal order of the whole names.</summary>
    public static IReadOnlyList<string> FilesOf(string folder, string ending) =>
        [.. Directory.EnumerateFiles(folder, "*" + ending).Select(file => Path.GetFileName(file))
            .Where(file => !file.StartsWith('.')).Order(StringComparer.Ordinal).Select(file => file[..^ending.Length])];

    // The four hexadecimal digits stand for the annotator.
    private static bool IsOf(string file, string name) =>
        file.StartsWith(name, StringComparison.Ordinal) && Annotator().IsMatch(file.AsSpan(name.Length));

    [GeneratedRegex(@"^_[0-9a-f]{4}\.ann\z")]
    private static partial Regex Annotator();
}
