using System.Collections.Frozen;
using Scoring.Language.Text;

namespace Scoring.Claims;

/// <summary>What a content is about: its words without their endings and without those that say nothing, to compare it with others.</summary>
/// <param name="Stems">Sorted, each once.</param>
/// <param name="Numbers">The words that hold a digit; sorted, each once.</param>
/// <param name="IsDenied">It holds an odd number of negations.</param>
internal sealed record ContentWords(string[] Stems, string[] Numbers, bool IsDenied)
{
    private static readonly FrozenSet<string> Stop = Rules.RuleWords.Set("Claims.stop-words");

    public static ContentWords Of(string text, IReadOnlyList<TextSpan> content)
    {
        var stems = new SortedSet<string>(StringComparer.Ordinal);
        var numbers = new SortedSet<string>(StringComparer.Ordinal);
        var negations = 0;
        foreach (var word in content.SelectMany(span => Rules.RuleWords.Of(span.In(text))))
        {
            if (word is "not" or "no" or "never" or "nobody" or "none" or "without" or "neither" or "nor" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal)) negations++;
            else if (word.Any(char.IsDigit)) numbers.Add(word);
            else if (!Stop.Contains(word)) stems.Add(Stem(word));
        }

        return new([.. stems], [.. numbers], negations % 2 == 1);
    }

    // Crude, and the same on both sides of a comparison: "closes", "closed" and "closing" meet.
    private static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
