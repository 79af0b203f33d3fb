using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Extraction;

/// <summary>
/// Tells cues that nobody stands behind ("is expected", "seems", "asked whether …, she") from those with a source: by their words, the
/// rules, and what the network thinks. Where the network's own best path names the subject of "seems" as its source, this one knows better.
/// </summary>
internal sealed class AgentlessClassifier(ExtractionModel model)
{
    private const int Vector = Dimensions.Vector, Flags = 14;

    /// <summary>Mean vector of the cue, that of its last word, and flags.</summary>
    public const int Features = 2 * Vector + Flags;

    /// <summary>Log-odds by the words, and by the network.</summary>
    public const int Joined = 2;

    private const float Nearest = 1e-3f;

    private readonly SoftmaxModel _words = new(model[WeightNames.Agentless]);
    private readonly SoftmaxModel _joined = new(model[WeightNames.AgentlessJoined]);
    private readonly Matrix _vectors = model[WeightNames.Vectors];
    private readonly double _threshold = model[WeightNames.AgentlessThreshold].Values[0];

    /// <summary>The reading of the candidate with a source, or that without.</summary>
    /// <param name="rules">The cues of the rules' attributions.</param>
    public CueParts Choose(ReadText read, CueParts parts, SpanIndex rules)
    {
        Span<float> joined = stackalloc float[Joined], probabilities = stackalloc float[2];
        Fill(_words, _vectors, read, parts, rules, joined);
        _joined.Run(joined, probabilities);
        var chosen = parts.Other is { } other && Math.Round(probabilities[1], 4) > _threshold == parts.HasSource ? other : parts;
        return chosen with { NobodyByWords = joined[0] };
    }

    /// <summary>What the decision is made from.</summary>
    public static void Fill(SoftmaxModel words, Matrix vectors, ReadText read, CueParts parts, SpanIndex rules, Span<float> joined)
    {
        Span<float> features = stackalloc float[Features], probabilities = stackalloc float[2];
        Fill(vectors, read, (parts.Cue.First, parts.Cue.End), rules, features);
        words.Run(features, probabilities);
        joined[0] = LogOdds(probabilities[1]);
        joined[1] = LogOdds(parts.NoneProbability);
    }

    /// <summary>What the cue's words tell.</summary>
    public static void Fill(Matrix vectors, ReadText read, (int First, int End) cue, SpanIndex rules, Span<float> features)
    {
        features.Clear();
        var (text, last) = (read.Annotated, cue.End - 1);
        while (last > cue.First && (text.Tags[last] is Tag.IN or Tag.TO || text.Tokens[last].Lower is "to")) last--;
        if (cue.End - cue.First == 1) vectors.Row(read.Features[cue.First].Vector).CopyTo(features);
        else
        {
            for (var token = cue.First; token < cue.End; token++)
            {
                var vector = vectors.Row(read.Features[token].Vector);
                for (var k = 0; k < Vector; k++) features[k] += vector[k] / (cue.End - cue.First);
            }
        }

        vectors.Row(read.Features[last].Vector).CopyTo(features[Vector..]);
        var flags = features[(2 * Vector)..];
        var sentence = text.SentenceAt(cue.First);
        var isParticiple = text.Tags[last] == Tag.VBN;
        flags[0] = isParticiple && IsBe(text, cue) ? 1 : 0;
        flags[1] = isParticiple && !IsBe(text, cue) ? 1 : 0;
        flags[2] = text.Tags[last] == Tag.VBG ? 1 : 0;
        flags[3] = text.Tags[last].IsNoun() ? 1 : 0;
        flags[4] = text.Tags[last] is Tag.VBZ or Tag.VBP or Tag.VBD ? 1 : 0;
        flags[5] = text.Tags[last] is Tag.RB ? 1 : 0;
        flags[6] = cue.First == sentence.First || (cue.First == sentence.First + 1 && text.Tokens[sentence.First].Lower is "when") ? 1 : 0;
        flags[7] = cue.End < sentence.End && text.Tokens[cue.End].Lower is "by" ? 1 : 0;
        flags[8] = cue.First > 0 && text.Tags[cue.First - 1] is Tag.PRPS or Tag.POS ? 1 : 0;
        flags[9] = cue.End - cue.First == 1 ? 1 : 0;
        flags[10] = IsNobody(text, cue.First) || (cue.First > sentence.First && IsNobody(text, cue.First - 1)) ? 1 : 0;
        flags[11] = flags[6] * flags[1];
        if (rules.In([text.SpanOf(cue.First, cue.End)]) is not [var rule, ..]) return;
        flags[12] = rule.Source.Count == 0 ? 1 : 0;
        flags[13] = rule.Source.Count > 0 ? 1 : 0;
    }

    private static bool IsBe(AnnotatedText text, (int First, int End) cue)
    {
        for (var at = Math.Max(0, cue.First - 1); at < cue.End - 1; at++)
            if (text.Tokens[at].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "’s" or "'re" or "’re") return true;
        return false;
    }

    private static bool IsNobody(AnnotatedText text, int token) => text.Tokens[token].Lower is "it" or "there";

    private static float LogOdds(float probability) => Activation.LogOdds(Math.Clamp(probability, Nearest, 1 - Nearest));
}
