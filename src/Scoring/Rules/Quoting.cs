using System.Globalization;
using Scoring.Claims;

namespace Scoring.Rules;

/// <summary>Words of an article inside our own sentences, and words of it inside its own quotation marks.</summary>
internal static class Quoting
{
    private const int LongestShort = 60;

    /// <summary>In quotation marks, on one line, cut between words.</summary>
    public static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestShort) return $"“{line}”";
        var space = line.LastIndexOf(' ', LongestShort);
        var end = space > 0 ? space : LongestShort;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return $"“{line[..end]}…”";
    }

    /// <summary>"one claim", "3 claims".</summary>
    public static string Count(int count, string thing, string? things = null) =>
        count == 1 ? $"one {thing}" : string.Create(CultureInfo.InvariantCulture, $"{count} {things ?? thing + "s"}");

    /// <summary>Words of a statement's content that stand in quotation marks.</summary>
    public static int QuotedWords(Statement statement)
    {
        if (!statement.Attribution.IsDirect) return 0;
        int inside = 0, all = 0;
        var open = false;
        var marked = false;
        foreach (var span in statement.Attribution.Content)
        {
            var inWord = false;
            foreach (var unit in span.In(statement.Text))
            {
                if (unit is '“' or '‘' or '„' or '«') (open, marked) = (true, true);
                else if (unit is '”' or '»') (open, marked) = (false, true);
                else if (unit == '"') (open, marked) = (!open, true);
                var letter = char.IsLetterOrDigit(unit) || (inWord && unit is '\'' or '’' or '-');
                if (letter && !inWord)
                {
                    all++;
                    if (open) inside++;
                }

                inWord = letter;
            }
        }

        // The marks stand around the content where there are none in it.
        return marked ? inside : all;
    }
}
