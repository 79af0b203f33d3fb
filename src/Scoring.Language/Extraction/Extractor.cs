using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Language.Extraction;

/// <summary>What the engine finds in a text: the network's attributions, joined with those of the rules.</summary>
internal static class Extractor
{
    private const string Model = "en-2026-11-24";

    private static readonly Lazy<LearnedExtractor> Learned = new(() => new(ModelFile.Embedded(Model)));

    /// <summary>Changes with the model, the rules and the way they are joined.</summary>
    public static string Version { get; } = Model + "+rules-3";

    /// <summary>The attributions, nested ones among them, in the order of their cues.</summary>
    public static List<Extracted> Extract(AnnotatedText text) =>
        Joining.Join(text, Learned.Value.Extract(text), RuleExtractor.Extract(text));
}
