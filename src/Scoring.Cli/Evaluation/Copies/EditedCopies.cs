namespace Scoring.Cli.Evaluation.Copies;

/// <summary>Copies of a text as desks make them, and worse: to measure what a signature still recognises. The same seed gives the same copies.</summary>
internal static class EditedCopies
{
    // Of our own making: words that an editor may put in a word's place, and sentences that an outlet may add.
    private static readonly string[] Others = ["harbour", "council", "quietly", "ferry", "seven", "granite", "later", "orchard", "signal", "under", "winter", "market"];

    private static readonly string[] Added =
    [
        "The council of Eastmere meets again on Thursday evening.", "Readers can follow the ferry's return on our live page.",
        "A map of the harbour works hangs in the town hall.", "The lighthouse fund had asked for more than twice as much.",
        "Rain kept most of the stalls closed until noon.", "Nobody at the orchard could remember such a winter.",
    ];

    /// <summary>Each sort of edit by its name.</summary>
    public static IReadOnlyList<(string Name, Func<string, int, string> Make)> Kinds { get; } =
    [
        ("as it is, another headline and byline", (text, _) => $"Harbour works begin\n\nBy Ines Falk, Eastmere Post\n\n{text}"),
        ("its case, quotation marks and breaks changed", (text, _) => text.ToUpperInvariant().Replace('"', '”').Replace("\n", "\n\n", StringComparison.Ordinal)),
        ("5 of 100 words replaced", (text, seed) => Replaced(text, 5, seed)),
        ("10 of 100 words replaced", (text, seed) => Replaced(text, 10, seed)),
        ("20 of 100 words replaced", (text, seed) => Replaced(text, 20, seed)),
        ("cut to its first 70 of 100 words", (text, _) => Cut(text, 70)),
        ("cut to its first 50 of 100 words", (text, _) => Cut(text, 50)),
        ("every fifth sentence left out", (text, _) => Every(text, 5, keep: false)),
        ("its sentences in another order", (text, seed) => Shuffled(text, seed)),
        ("three sentences put in", (text, seed) => With(text, 3, seed)),
        ("cut to 70, 5 of 100 words replaced, two sentences put in", (text, seed) => With(Replaced(Cut(text, 70), 5, seed), 2, seed)),
        ("only every fifth sentence kept (no copy)", (text, _) => Every(text, 5, keep: true)),
    ];

    private static string Replaced(string text, int ofHundred, int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', text.Split(' ').Select(word => random.Next(100) < ofHundred ? Others[random.Next(Others.Length)] : word));
    }

    private static string Cut(string text, int ofHundred)
    {
        var words = text.Split(' ');
        return string.Join(' ', words.Take(words.Length * ofHundred / 100));
    }

    private static string Every(string text, int nth, bool keep) =>
        string.Join(". ", Sentences(text).Where((_, index) => index % nth == nth - 1 == keep));

    private static string Shuffled(string text, int seed)
    {
        var sentences = Sentences(text);
        new Random(seed).Shuffle(sentences);
        return string.Join(". ", sentences);
    }

    private static string With(string text, int count, int seed)
    {
        var random = new Random(seed);
        var sentences = Sentences(text).ToList();
        for (var i = 0; i < count; i++) sentences.Insert(random.Next(sentences.Count + 1), Added[(seed + i) % Added.Length].TrimEnd('.'));
        return string.Join(". ", sentences);
    }

    private static string[] Sentences(string text) => text.Split(". ", StringSplitOptions.RemoveEmptyEntries);
}
