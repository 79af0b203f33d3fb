using System.Collections.Frozen;
using Scoring.Language.Tagging;
using Scoring.Rules;

namespace Scoring.Links;

/// <summary>The words of a sentence as they are compared across articles: base forms, with words alike told as one.</summary>
internal static class GistWords
{
    private static readonly FrozenSet<string> Stop = RuleWords.Set("Claims.stop-words");

    private static readonly FrozenSet<string> Negations =
        new[] { "not", "no", "never", "nobody", "none", "without", "neither", "nor", "cannot" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hedges = new[]
    {
        "may", "might", "could", "if", "unless", "consider", "considers", "considered", "considering", "possible", "possibly", "perhaps", "likely", "unlikely",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstPerson =
        new[] { "i", "we", "my", "our", "me", "i'm", "we're", "i'll", "we'll", "i've", "we've" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Figures = RuleWords.Set("Links.number-words")
        .Select(line => line.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // Long enough that something is left that tells what the word is about: "statement" and "state" are not one.
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ures", "ure", "als", "al", "ing", "ed", "es", "s", "e"];

    private static readonly FrozenDictionary<string, string> Irregular = RuleWords.Set("Links.irregular").Order(StringComparer.Ordinal)
        .SelectMany(line => Split(line).Skip(1).Select(form => (Form: form, Lemma: Split(line)[0])))
        .DistinctBy(pair => pair.Form).ToFrozenDictionary(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal);

    // A word's group, and on which side of it the word stands; of two groups the first in order of the alphabet.
    private static readonly FrozenDictionary<string, (string Group, int Side)> Alike = RuleWords.Set("Links.alike").Order(StringComparer.Ordinal)
        .SelectMany(line => line.Split('|').SelectMany((side, index) => Split(side).Select(word => (Word: Stem(word), Group: Stem(Split(line)[0]), Side: index))))
        .DistinctBy(entry => entry.Word)
        .ToFrozenDictionary(entry => entry.Word, entry => (entry.Group, entry.Side), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roles = RuleWords.Set("Links.roles").Select(Base).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of a base form: what people and bodies are called.</summary>
    public static bool IsRole(string stem) => Roles.Contains(stem);

    public static bool IsStop(string lower) => Stop.Contains(lower);

    public static bool IsNegation(string lower) => Negations.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);

    public static bool IsHedge(string lower) => Hedges.Contains(lower);

    public static bool IsFirstPerson(string lower) => FirstPerson.Contains(lower);

    /// <summary>The figure of a number written out; null for other words.</summary>
    public static string? FigureOf(string lower) => Figures.GetValueOrDefault(lower);

    /// <summary>"closures", "closed" and "closing" are one; so are "grow" and "increase" ("+rise"), and their opposites ("-rise").</summary>
    public static string Base(string lower)
    {
        var stem = Stem(lower);
        return Alike.TryGetValue(stem, out var group) ? $"{(group.Side == 0 ? '+' : '-')}{group.Group}" : stem;
    }

    /// <summary>"+rise" for "-rise" and the other way round; null for a word that has no opposite.</summary>
    public static string? OppositeOf(string stem) => stem[0] switch { '+' => $"-{stem[1..]}", '-' => $"+{stem[1..]}", _ => null };

    private static string Stem(string word)
    {
        var lemma = Irregular.GetValueOrDefault(word) ?? VerbLemmas.Of(word);
        foreach (var ending in Endings)
        {
            if (lemma.Length - ending.Length >= (ending.Length > 2 ? 4 : 3) && lemma.EndsWith(ending, StringComparison.Ordinal)) return lemma[..^ending.Length];
        }

        return lemma;
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
