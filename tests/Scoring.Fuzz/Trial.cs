using System.Diagnostics;
using System.Text.Json;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Text;
using Scoring.Profiles;

namespace Scoring.Fuzz;

/// <summary>What went wrong.</summary>
/// <param name="Kind">Equal for what is most likely the same fault.</param>
internal sealed record Failure(string Kind, string Message);

/// <summary>Reads and judges a text, and looks at what comes out.</summary>
internal sealed class Trial
{
    /// <summary>
    /// Twenty times what an article takes on a slow machine, and what starting takes: only time that grows faster than length is over it.
    /// </summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(3), EachCharacter = TimeSpan.FromMicroseconds(200);

    /// <summary>Longer texts are read once only.</summary>
    private const int LongestTwice = 20_000;

    private readonly LanguagePipeline _pipeline = new();

    /// <summary>Found so far, in all texts.</summary>
    public long Attributions { get; private set; }

    /// <summary>Starting and compiling take time that no text is to blame for.</summary>
    public void WarmUp()
    {
        for (var number = 0; number < 20; number++) Try(new TextMaker(0, number).Make());
        Attributions = 0;
    }

    /// <returns>Null if all is well.</returns>
    public Failure? Try(string text)
    {
        try
        {
            var before = Cpu();
            var document = _pipeline.Analyze(text);
            var took = Cpu() - before;
            if (took > Least + (EachCharacter * text.Length))
                return new("slow", $"{text.Length:N0} characters took {took.TotalSeconds:F1} CPU s");
            if (document.Text != text) return new("text", "the document is of another text");
            Attributions += document.Attributions.Count;
            if (document.Attributions.Select(attribution => Wrong(attribution, text))
                .FirstOrDefault(wrong => wrong is not null) is { } found) return found;
            if (text.Length <= LongestTwice && Told(document) != Told(_pipeline.Analyze(text)))
                return new("twice", "the second reading differs from the first");
            if (text.Length > 0) ArticleScorer.Judge(new Article(text), document, null, Profile.Default);
            return null;
        }
        // Any exception is what is looked for; it is reported with the text that brought it about.
        catch (Exception e)
        {
            var place = e.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
            return new($"{e.GetType().Name} {place}", $"{e.GetType().Name}: {e.Message} {place}");
        }
    }

    private static Failure? Wrong(Attribution attribution, string text)
    {
        if (attribution.Cue.Count == 0 || attribution.Cue.Any(span => span.IsEmpty))
            return new("cue", $"{attribution.Id} has an empty cue");
        foreach (var spans in new[] { attribution.Cue, attribution.Content, attribution.Source.Spans })
        {
            if (spans.Zip(spans.Skip(1)).Any(pair => pair.First.End > pair.Second.Start))
                return new("order", $"{attribution.Id} has spans that overlap or are not in order");
        }

        var all = attribution.Cue.Concat(attribution.Content).Concat(attribution.Source.Spans)
            .Concat(attribution.Source.Details.Select(detail => detail.Evidence))
                .Concat(attribution.Source.Chain.SelectMany(link => link.Spans));
        foreach (var span in all)
        {
            if (span.IsEmpty || span.End > text.Length) return new("outside",
                $"{attribution.Id} has the span {span} in a text of {text.Length:N0}");
            if (Cuts(text, span.Start) || Cuts(text, span.End))
                return new("character", $"{attribution.Id} has the span {span}, which cuts a character in two");
        }

        if (attribution.Confidence is not (>= 0 and <= 1)) return new("confidence",
            $"{attribution.Id} has the confidence {attribution.Confidence}");
        return attribution.Children.Select(child => Wrong(child, text)).FirstOrDefault(wrong => wrong is not null);
    }

    private static bool Cuts(string text, int offset) => offset > 0 && offset < text.Length
        && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static string Told(Document document) => JsonSerializer.Serialize(document.Attributions);

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
