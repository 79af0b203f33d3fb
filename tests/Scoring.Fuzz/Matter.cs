namespace Scoring.Fuzz;

/// <summary>What texts are made of; all of it ours.</summary>
internal static class Matter
{
    /// <summary>The sample articles that come with the program.</summary>
    public static IReadOnlyList<string> Articles { get; } = [.. typeof(Matter).Assembly.GetManifestResourceNames()
        .Order(StringComparer.Ordinal).Select(Read)];

    public static readonly string[] Quotes = ["\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "\"\"", "‹", "「"];

    public static readonly string[] Opening = ["“", "\"", "‘", "(", "[", "“‘", "«", "'", "—", "–", ": “", "according to "];

    public static readonly string[] Breaks =
        [" ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u2028", "\u2029", "", "\t", "\n\n\n\n", " \n ", "\u0085", "\u00A0"];

    public static readonly string[] Ends = [".", "?", "!", "...", "…", "", ".”", "\"", ",", " –", ":", ".)", "?!", "。"];

    public static readonly string[] Common = [" the ", " said", ",", ".", " that ", " of ", "e", " "];

    public static readonly string[] Speakers =
    [
        "Ada Quill", "Mr. Lorne", "She", "He", "They", "Two harbor officials", "A spokesman for the ferry line", "the Ledger",
        "Reports", "It", "Critics", "Who",
        "Quill, who asked not to be named,", "The report", "According to officials, she", "QUILL:", "Q:", "One of the aides", "We", "I",
        "Nobody", "ADA QUILL (LEDGER) —", "Lorne’s",
    ];

    public static readonly string[] Cues =
    [
        "said", "says that", "told the Ledger", "was quoted as saying", "is said to", "reportedly", "believes", "denied",
        "has emerged that", "wrote in a letter", "asked whether",
        "declined to comment", "would not say", "tweeted:", "had argued,", "noted,", "citing two people briefed on the talks, reported",
        "acknowledged", "wants", "plans to", "tells",
    ];

    public static readonly string[] Claims =
    [
        "the pier leaks", "“the pier leaks”", "fees will rise in June", "“it is, he told us, ‘a wreck’, no more", "that nobody knew",
        "to close the line", "the boats are forty years old, adding that they run",
        "“We held out”", "nothing", "she had heard officials say that the mayor knew that the board had warned", "“", "”",
        "the vote was 7-2", "U.S. trade is up 3.5 percent", "so",
    ];

    public static readonly string[] Pieces =
    [
        .. Quotes, .. Ends, .. Speakers, .. Cues, .. Breaks, ",", "—", "-", "--", "that", "who", "which", "and", "adding", "by", "told",
        "“Yes,” he said", "according to", "in the view of",
        "on condition of anonymity", "people familiar with the matter", "a senior official", "the official", "\uFEFF", "\0", "\ud800",
        "\udc00", "🎉", "👩‍👩‍👧", "e\u0301", "\u202E", "مرحبا قال", "שלום",
        "新聞說", "http://example.org/a?b=c", "@ledger", "#pier", "<p>", "&amp;", "ALSO SEE:", "UPDATED: 3 p.m.", "(Photo: A. Quill)", "•",
        "* ", "1. ", "O’Hara's", "officials'", "U.S.", "Jan. 3",
        "a.b.c.d.e", "....", "said said", new('x', 3000), new('-', 500), "Quill Quill Quill", "the the", "Mr. Mr.", "Inc.", "of of of",
    ];

    private static string Read(string name)
    {
        using var stream = typeof(Matter).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
