using System.Text.RegularExpressions;

namespace Scoring.Training.Corpora;

/// <summary>An annotated article. Its name is that of its text file, without extension.</summary>
internal sealed partial record CorpusArticle(string Name, string Text, IReadOnlyList<GoldAttribution> Attributions)
{
    /// <summary>
    /// Reads a folder with <c>text/*.txt</c> and, for each, <c>attributions/*.ann</c> or <c>classes/*.json</c>; in order of names.
    /// </summary>
    /// <exception cref="InvalidDataException">A text has neither.</exception>
    public static IReadOnlyList<CorpusArticle> ReadFolder(string folder)
    {
        var articles = new List<CorpusArticle>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var text = File.ReadAllText(path);
            var standoff = FirstAnnotator(folder, name);
            var classes = Path.Combine(folder, "classes", name + ".json");
            if (standoff is not null) articles.Add(new(name, text, BratReader.Read(standoff, text)));
            else if (File.Exists(classes)) articles.Add(new(name, text, ClassesReader.Read(classes, text)));
            else throw new InvalidDataException($"{path} has no annotation in {folder}.");
        }

        return articles;
    }

    /// <summary>Of several annotators' files the first by name is the reference.</summary>
    private static string? FirstAnnotator(string folder, string name)
    {
        var attributions = Path.Combine(folder, "attributions");
        if (!Directory.Exists(attributions)) return null;
        return Directory.EnumerateFiles(attributions, name + "_*.ann")
            .Where(path => AnnotatorSuffix().IsMatch(Path.GetFileName(path).AsSpan(name.Length)))
            .Order(StringComparer.Ordinal).FirstOrDefault();
    }

    [GeneratedRegex(@"^_[0-9a-f]{4}\.ann$")]
    private static partial Regex AnnotatorSuffix();
}
