using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Scoring.Language.Lexicon;

/// <summary>The word lists beside this file: one entry a line, in lower case; what follows a # is a remark.</summary>
internal static class WordLists
{
    /// <summary>Words that end in a stop of their own: "Mr.", "Gov.", "Inc.".</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        Read("abbreviations").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Sets = new(StringComparer.Ordinal);

    /// <summary>The entries of an embedded list as a set; read once, however many rooms ask for it.</summary>
    public static FrozenSet<string> Set(string name) => Sets.GetOrAdd(name, static list => Read(list).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The entries of an embedded list, in order.</summary>
    public static List<string> Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Scoring.Language.Lexicon.{name}.txt")
            ?? throw new InvalidOperationException($"The word list '{name}.txt' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var entries = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var remark = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (remark >= 0 ? line[..remark] : line).Trim();
            if (entry.Length > 0) entries.Add(entry);
        }

        return entries;
    }
}
