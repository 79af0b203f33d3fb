using System.Buffers;

namespace Scoring.Intake.Formats;

/// <summary>
/// Tells text from binary data. A NUL never belongs into a text (and databases refuse it). A few other control characters are
/// what old editorial systems leave behind, and are kept; many are not text.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>One control character per so many characters is still taken for text.</summary>
    private const int CharactersPerControl = 200;

    /// <summary>All of C0 but tab, line feed, vertical tab, form feed and carriage return; and DEL.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Except([9, 10, 11, 12, 13]).Append(0x7F).Select(value => (char)value)]);

    public static Refused? Refusal(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Controls);
        if (first < 0) return null;
        var nul = text.IndexOf('\0');
        if (nul >= 0) return new(RefusalKind.Malformed, $"This looks like binary data: NUL (U+0000) at character {nul}.");
        var count = 0;
        for (var rest = text; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..]) count++;
        return count * CharactersPerControl <= text.Length
            ? null
            : new(RefusalKind.Malformed, $"This looks like binary data: {count:N0} control characters in {text.Length:N0}, the first U+{(int)text[first]:X4} at character {first}.");
    }
}
