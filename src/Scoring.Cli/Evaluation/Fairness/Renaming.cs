using System.Text;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>A text with all its people's names exchanged, and the way of each place back to the text as it was.</summary>
internal sealed class Renaming
{
    private readonly List<(TextSpan Old, TextSpan New)> _edits = [];

    private Renaming(string text, IEnumerable<(TextSpan Span, string Words)> edits)
    {
        var renamed = new StringBuilder();
        var at = 0;
        foreach (var (span, words) in edits)
        {
            renamed.Append(text, at, span.Start - at);
            _edits.Add((span, new(renamed.Length, renamed.Length + words.Length)));
            renamed.Append(words);
            at = span.End;
        }

        Text = renamed.Append(text, at, text.Length - at).ToString();
    }

    public string Text { get; }

    /// <summary>Of a single text, read for this alone.</summary>
    public static Renaming Of(string text, Exchange exchange, int turn)
    {
        var read = AnnotatedText.Read(text);
        return Of(read, NamedPeople.In(read), exchange, turn);
    }

    /// <param name="turn">Which names of a group come first: another one for each article.</param>
    public static Renaming Of(AnnotatedText text, IReadOnlyList<NamePlace> places, Exchange exchange, int turn)
    {
        var names = new NewNames(text.Text, exchange, turn);
        var edits = places.Select(place => (place.Span, Words: InCase(place.Span.Of(text.Text), names.Of(place)))).ToList();
        var byStart = edits.ToDictionary(edit => edit.Span.Start, edit => edit.Words);
        var byEnd = edits.ToDictionary(edit => edit.Span.End, edit => edit.Words);
        var ofNames = new bool[text.Text.Length];
        foreach (var place in places) Array.Fill(ofNames, true, place.Span.Start, place.Span.Length);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var span = text.Tokens[i].Span;
            if (ofNames[span.Start]) continue;
            // "a Lopez aide" becomes "an Ibáñez aide".
            if (text.Tokens[i].Lower is "a" or "an" && i + 1 < text.Tokens.Length && byStart.TryGetValue(text.Tokens[i + 1].Start, out var next))
                edits.Add((span, InCase(span.Of(text.Text), "AEIOUÁÉÍÓÚÅØÖŌ".Contains(char.ToUpperInvariant(next[0]), StringComparison.Ordinal) ? "an" : "a")));
            // "Reynolds’ aide" becomes "Ochoa’s aide".
            else if (i > 0 && text.Tokens[i].Kind == TokenKind.Quote && span.Length == 1 && text.Tags[i] == Language.Tagging.Tag.POS
                && byEnd.TryGetValue(span.Start, out var owner) && !owner.EndsWith('s'))
                edits.Add((span, span.Of(text.Text) + "s"));
            else if (GenderedWords.Exchanged(text, i, exchange.Sexes) is { } other) edits.Add((span, InCase(span.Of(text.Text), other)));
        }

        return new(text.Text, edits.OrderBy(edit => edit.Span));
    }

    /// <summary>Where a span of the new text stood in the old one: as widely as the words that were exchanged.</summary>
    public TextSpan Before(TextSpan span) => new(Before(span.Start, atEnd: false), Before(span.End, atEnd: true));

    private int Before(int offset, bool atEnd)
    {
        int low = 0, high = _edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (atEnd ? _edits[middle].New.Start < offset : _edits[middle].New.Start <= offset) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return offset;
        var (old, now) = _edits[low - 1];
        if (offset >= now.End) return offset - now.End + old.End;
        return atEnd ? old.End : old.Start;
    }

    private static string InCase(string old, string words)
    {
        var letters = old.Where(char.IsLetter).ToList();
        if (letters.Count > 1 && letters.TrueForAll(char.IsUpper)) return words.ToUpperInvariant();
        return letters.Count > 0 && char.IsUpper(letters[0]) && char.IsLower(words[0]) && !words.Contains(' ', StringComparison.Ordinal) && !words.Contains('-', StringComparison.Ordinal)
            ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
