using Scoring.Language.Text;

namespace Scoring.Language.Tokenization;

/// <summary>
/// Cuts a text into paragraphs. A blank line always ends one; so does a single line break, unless the text is hard-wrapped
/// as mail and old wire copy are, or the line breaks off in mid-sentence and goes on in lower case.
/// </summary>
public static class Paragraphs
{
    private const int ShortestWrappedLine = 45, LongestWrappedLine = 100;

    /// <summary>The paragraphs in order, without the white space around them; none is empty.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Lines(text);
        var wrapped = IsHardWrapped(text, lines);
        var paragraphs = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && Continues(text, paragraphs[^1], line, wrapped)) paragraphs[^1] = paragraphs[^1].Cover(line.Span);
            else paragraphs.Add(line.Span);
        }

        return paragraphs;
    }

    private static bool Continues(string text, TextSpan paragraph, Line line, bool wrapped)
    {
        if (line.AfterBlank) return false;
        var last = text[paragraph.End - 1];
        if (last is '.' or '!' or '?' or ':' or '"' or '”' or ')') return wrapped && line.PreviousLength >= ShortestWrappedLine;
        return wrapped ? line.PreviousLength >= ShortestWrappedLine : char.IsLower(text[line.Span.Start])
            && line.PreviousLength >= ShortestWrappedLine;
    }

    private static bool IsHardWrapped(string text, List<Line> lines)
    {
        int inner = 0, cut = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank) continue;
            inner++;
            if (lines[i].PreviousLength is >= ShortestWrappedLine and <= LongestWrappedLine
                && text[lines[i - 1].Span.End - 1] is not ('.' or '!' or '?' or ':')) cut++;
        }

        return inner >= 3 && cut * 2 > inner;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        int at = 0, previous = 0;
        var blank = false;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny("\r\n\u0085\u2028\u2029");
            end = end < 0 ? text.Length : at + end;
            int from = at, to = end;
            while (from < to && IsSpace(text[from])) from++;
            while (to > from && IsSpace(text[to - 1])) to--;
            if (from == to) blank = true;
            else
            {
                lines.Add(new(new(from, to), blank, previous));
                blank = false;
                previous = to - from;
            }

            at = end + 1;
            // A CRLF is one break, not a blank line.
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') at++;
        }

        return lines;
    }

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B';

    private readonly record struct Line(TextSpan Span, bool AfterBlank, int PreviousLength);
}
