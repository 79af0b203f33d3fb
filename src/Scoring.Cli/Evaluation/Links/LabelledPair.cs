using System.Globalization;
using Scoring.Language.Text;
using Scoring.Links;

namespace Scoring.Cli.Evaluation.Links;

/// <summary>Two sentences and whether a reader called them the same claim.</summary>
internal sealed record LabelledPair(bool IsSame, ClaimGist First, ClaimGist Second, string Words)
{
    public double Confidence => ClaimLikeness.Confidence(First, Second);

    /// <summary>Pairs written out: label, sentence, sentence.</summary>
    /// <exception cref="InvalidDataException">A line is no pair.</exception>
    public static List<LabelledPair> Own(string file) => Read(file, 3, fields =>
        new(fields[0] == "same", ClaimGist.Of(fields[1]), ClaimGist.Of(fields[2]), $"{fields[1]} | {fields[2]}"));

    /// <summary>Pairs in articles of the corpora: label, article, places, speaker or "-", and the same of the second.</summary>
    /// <exception cref="InvalidDataException">A line is no pair, or an article is not there.</exception>
    public static List<LabelledPair> InCorpora(string file, CorpusTexts texts) => Read(file, 5, fields =>
    {
        string first = At(texts, fields[1], fields[2]), second = At(texts, fields[3], fields[4]);
        return new(fields[0] == "same", ClaimGist.Of(first), ClaimGist.Of(second), $"{first} | {second}");
    });

    /// <summary>"12-40+55-80", in code points.</summary>
    public static string Places(CodePoints text, IReadOnlyList<TextSpan> spans) => string.Join('+', spans.Select(span =>
    {
        var range = text.FromUtf16(span);
        return string.Create(CultureInfo.InvariantCulture, $"{range.Start.Value}-{range.End.Value}");
    }));

    private static string At(CorpusTexts texts, string article, string places)
    {
        var text = new CodePoints(texts[article]);
        return string.Join(' ', places.Split('+').Select(place => place.Split('-')).Select(ends =>
            text.ToUtf16(int.Parse(ends[0], CultureInfo.InvariantCulture)..int.Parse(ends[1], CultureInfo.InvariantCulture)).Of(text.Text)));
    }

    private static List<LabelledPair> Read(string file, int count, Func<string[], LabelledPair> pair) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t') is { } fields && fields.Length == count
            ? pair(fields)
            : throw new InvalidDataException($"{file}: \"{line}\" has not {count} fields."))];
}
