namespace Scoring.Service.Storage;

/// <summary>Text that every database takes: PostgreSQL refuses the character 0, and a lone surrogate has no UTF-8.</summary>
internal static class Storable
{
    /// <summary>The text with U+FFFD for each such character, of the same length in UTF-16 units: offsets stay right.</summary>
    public static string Text(string text) => IsStorable(text) ? text : string.Create(text.Length, text, (copy, original) =>
    {
        for (var i = 0; i < copy.Length; i++)
        {
            var pair = i + 1 < copy.Length && char.IsSurrogatePair(original[i], original[i + 1]);
            copy[i] = original[i] == '\0' || (char.IsSurrogate(original[i]) && !pair) ? '\uFFFD' : original[i];
            if (!pair) continue;
            i++;
            copy[i] = original[i];
        }
    });

    /// <summary>The same, cut to a length without cutting a surrogate pair.</summary>
    public static string Text(string text, int longest)
    {
        if (text.Length <= longest) return Text(text);
        return Text(char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest]);
    }

    private static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
