using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Language.Extraction;

/// <summary>What the engine finds in a text: the network's attributions, joined with those of the rules.</summary>
internal static class Extractor
{
    internal const string Model = "en-2026-11-28b";

    private static readonly Lazy<ExtractionModel> Carried = new(() => ModelFile.Embedded(Model));
    private static readonly Lazy<LearnedExtractor> Learned = new(() => new(Carried.Value));

    /// <summary>Changes with the model, the rules and the way they are joined.</summary>
    public static string Version { get; } = Model + "+rules-79";

    /// <summary>The model that the assembly carries, read once.</summary>
    public static ExtractionModel Embedded => Carried.Value;

    /// <summary>The attributions, nested ones among them, in the order of their cues.</summary>
    /// <param name="layout">False leaves out what only layout tells, to measure what it brings.</param>
    public static List<Extracted> Extract(AnnotatedText text, bool layout = true) => Extract(text, Learned.Value, layout);

    /// <param name="learned">The model to use instead of the embedded one.</param>
    /// <param name="layout">False leaves out what only layout tells, to measure what it brings.</param>
    public static List<Extracted> Extract(AnnotatedText text, LearnedExtractor learned, bool layout = true)
    {
        var rules = RuleExtractor.Extract(text, layout);
        return Joining.Join(text, learned.Extract(text, rules), rules, layout);
    }
}
