using System.Collections.Frozen;
using System.Reflection;

namespace Scoring.Rules;

/// <summary>Word lists of rules and claims, one entry a line under their <c>Lexicon</c>; a line that begins with # is a comment.</summary>
internal static class RuleWords
{
    /// <summary>All entries in lower case; those of several words have one space between them.</summary>
    /// <param name="name">"Rules.wrongs", "Claims.agencies".</param>
    public static FrozenSet<string> Set(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Scoring.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words of a passage in order, in lower case with straight apostrophes.</summary>
    public static List<string> Of(ReadOnlySpan<char> passage)
    {
        var words = new List<string>();
        for (var at = 0; at < passage.Length;)
        {
            var end = at;
            while (end < passage.Length && (char.IsLetterOrDigit(passage[end]) || (end > at && passage[end] is '\'' or '’' or '-'))) end++;
            if (end > at) words.Add(passage[at..end].ToString().Replace('’', '\'').TrimEnd('\'', '-').ToLowerInvariant());
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    /// <summary>The first entry of a list, of one to three words, that a passage holds; null if it holds none.</summary>
    public static string? First(IReadOnlyList<string> words, FrozenSet<string> list)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (list.Contains(words[i])) return words[i];
            if (i + 1 < words.Count && list.Contains($"{words[i]} {words[i + 1]}")) return $"{words[i]} {words[i + 1]}";
            if (i + 2 < words.Count && list.Contains($"{words[i]} {words[i + 1]} {words[i + 2]}")) return $"{words[i]} {words[i + 1]} {words[i + 2]}";
        }

        return null;
    }
}
