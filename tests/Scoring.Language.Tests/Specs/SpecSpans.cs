using System.Globalization;
using System.Text.RegularExpressions;
using Scoring.Language.Text;

namespace Scoring.Language.Tests.Specs;

/// <summary>Finds the words of a cell in the text, and compares spans without regard to marks at their edges.</summary>
public static partial class SpecSpans
{
    /// <summary>The spans of "first … last + another piece#2".</summary>
    public static List<TextSpan> Find(string text, string cell) => cell.Length == 0 ? [] : [.. cell.Split(" + ").Select(piece => Piece(text, piece.Trim()))];

    /// <summary>First and last letter or digit of each contiguous piece; pieces with nothing but marks between them are one.</summary>
    public static List<(int First, int Last)> Edges(string text, IEnumerable<TextSpan> spans)
    {
        var edges = new List<(int First, int Last)>();
        foreach (var span in spans.Order())
        {
            int first = span.Start, last = span.End - 1;
            while (first <= last && !char.IsLetterOrDigit(text[first])) first++;
            while (last >= first && !char.IsLetterOrDigit(text[last])) last--;
            if (first > last) { if (span.Length > 0) edges.Add((span.Start, span.End - 1)); continue; }
            if (edges.Count > 0 && first > edges[^1].Last && !text[(edges[^1].Last + 1)..first].Any(char.IsLetterOrDigit)) edges[^1] = (edges[^1].First, last);
            else edges.Add((first, last));
        }

        return edges;
    }

    private static TextSpan Piece(string text, string piece)
    {
        var number = 1;
        if (NumberSign().Match(piece) is { Success: true } sign)
        {
            number = int.Parse(sign.Groups[1].Value, CultureInfo.InvariantCulture);
            piece = piece[..sign.Index];
        }

        var ends = piece.Split(" … ");
        var start = Nth(text, ends[0], number);
        if (ends.Length == 1) return new(start, start + piece.Length);
        var last = text.IndexOf(ends[1], start + ends[0].Length, StringComparison.Ordinal);
        if (last < 0) throw new InvalidDataException($"The text has no \"{ends[1]}\" behind \"{ends[0]}\".");
        return new(start, last + ends[1].Length);
    }

    private static int Nth(string text, string words, int number)
    {
        var at = -1;
        while (number > 0)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0) throw new InvalidDataException($"The text has no such occurrence of \"{words}\".");
            var end = at + words.Length;
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(words[0])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(words[^1]));
            if (whole) number--;
        }

        return at;
    }

    [GeneratedRegex("#(\\d+)$")]
    private static partial Regex NumberSign();
}
