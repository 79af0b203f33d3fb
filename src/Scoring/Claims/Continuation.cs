using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Claims;

/// <summary>
/// Sentences without an attribution of their own that plainly go on with what a source was just given as saying: "Osgood said a new bridge
/// would cost $3.4 million. <i>It would take two years.</i>" Told by the shifted "would" after a pronoun or an article, in the same
/// paragraph; "The bridge was built in 1958." is the writer's. Inferred: shown with the claim, and never scored.
/// </summary>
internal sealed class Continuation(IReadOnlyList<Statement> statements)
{
    private const int MostSentences = 2, LongestSentence = 400;

    private static readonly FrozenSet<string> Openers =
        new[] { "it", "they", "he", "she", "that", "this", "these", "those", "the", "such", "instead", "otherwise", "both", "neither" }.ToFrozenSet(StringComparer.Ordinal);

    // Where each attribution of the body begins, sorted.
    private readonly int[] _starts = [.. statements.Where(one => !one.IsInTitle).Select(one => Spans(one.Attribution).Min(span => span.Start)).Order()];

    /// <summary>Of a statement of the body in reported speech; none of others.</summary>
    public IReadOnlyList<TextSpan> After(Statement statement)
    {
        var attribution = statement.Attribution;
        if (statement.IsInTitle || attribution.IsDirect || attribution.Kind != AttributionKind.Reporting || attribution.Source.Class == SourceClass.NoSource) return [];
        var found = new List<TextSpan>();
        var at = EndOfSentence(statement.Text, Spans(attribution).Max(span => span.End));
        while (at is { } end && found.Count < MostSentences && Next(statement.Text, end) is { } sentence && GoesOn(statement.Text, sentence))
        {
            found.Add(sentence);
            at = sentence.End;
        }

        return found;
    }

    private static IEnumerable<TextSpan> Spans(Attribution attribution) => attribution.Content.Concat(attribution.Cue).Concat(attribution.Source.Spans);

    private bool GoesOn(string text, TextSpan sentence)
    {
        var next = Array.BinarySearch(_starts, sentence.Start);
        if (next < 0) next = ~next;
        if (next < _starts.Length && _starts[next] < sentence.End) return false;
        if (sentence.In(text).IndexOfAny("“”\"‘") >= 0) return false;
        var words = Rules.RuleWords.Of(sentence.In(text));
        return words.Count > 2 && Openers.Contains(words[0]) && words.Take(12).Contains("would");
    }

    /// <summary>Behind the stop that ends the attribution's own sentence; null if words come before it.</summary>
    private static int? EndOfSentence(string text, int from)
    {
        if (from > 0 && text[from - 1] is '.' or '!' or '?') return from;
        return from < text.Length && text[from] is '.' or '!' or '?' ? from + 1 : null;
    }

    /// <summary>The next sentence in the same paragraph; null if there is none, or none that ends soon.</summary>
    private static TextSpan? Next(string text, int from)
    {
        var start = from;
        while (start < text.Length && text[start] is ' ' or '\u00A0') start++;
        if (start == from || start == text.Length || !char.IsUpper(text[start])) return null;
        for (var end = start; end < text.Length && end - start < LongestSentence; end++)
        {
            if (text[end] is '\n' or '\r') return null;
            if (text[end] is '.' or '!' or '?' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])) && !char.IsUpper(text[end - 1])) return new(start, end + 1);
        }

        return null;
    }
}
