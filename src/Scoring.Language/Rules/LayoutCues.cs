using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Attributions by a label and a colon: "REED: We lost." in a transcript or headline. Not page furniture: "ALSO SEE:", "Photo: J. Reed",
/// "More In: World". With them come the turns of questionnaires, signatures and posts. How often each is right is in Models/layout-rules.md.
/// </summary>
internal sealed class LayoutCues(AnnotatedText text)
{
    private const int LongestLabel = 8, LongestHeadline = 30;

    private static readonly FrozenSet<string> Furniture = WordLists.Set("page-labels");

    /// <summary>
    /// Last and first words of the people's names, in lower case: "KELLER:" is the Anna Keller of the story, "Luo:" its Luo Wei.
    /// </summary>
    private readonly HashSet<string> _calledBy = [.. text.Names.Where(name => name.Kind == NameKind.Person)
        .SelectMany(name => new[] { text.Tokens[name.First].Lower, text.Tokens[name.End - 1].Lower })];

    public IEnumerable<(LayoutRule Rule, Found Found)> Find()
    {
        var paragraphs = Paragraphs();
        var colons = paragraphs.Select(LabelEnd).ToArray();
        var labels = paragraphs.Zip(colons).Where(pair => pair.Second >= 0)
            .GroupBy(pair => text.Words(pair.First.First, pair.Second).ToString(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var isTranscript = labels.Values.Count(count => count > 1) > 1;
        foreach (var turn in QuestionTurns.Find(text, paragraphs)) yield return (LayoutRule.Question, turn);
        foreach (var signed in new Signatures(text).Find(paragraphs)) yield return signed;
        if (paragraphs.Count > 0 && HeadlineTail(paragraphs[0]) is { } tail) yield return (LayoutRule.Headline, tail);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            if (colons[p] < 0 || IsFurniture(paragraphs[p].First, colons[p])) continue;
            if (p == 0 && Headline(paragraphs[p], colons[p]) is { } head) yield return (LayoutRule.Headline, head);
            else if (isTranscript && Turn(paragraphs[p], colons[p]) is { } turn) yield return (LayoutRule.Turn, turn);
        }
    }

    private List<TokenRange> Paragraphs()
    {
        var paragraphs = new List<TokenRange>();
        for (int s = 0, next; s < text.Sentences.Length; s = next)
        {
            next = s + 1;
            while (next < text.Sentences.Length && text.Sentences[next].Paragraph == text.Sentences[s].Paragraph) next++;
            paragraphs.Add(new(text.Sentences[s].First, text.Sentences[next - 1].End));
        }

        return paragraphs;
    }

    /// <summary>"REED: We lost." Not "Reed: 1,769", nor the letters of a questionnaire: its annotators mark few of those turns.</summary>
    private Found? Turn(TokenRange paragraph, int colon)
    {
        var isSpeaker = IsPerson(paragraph.First, colon)
            || Enumerable.Range(paragraph.First, colon - paragraph.First)
                .All(i => text.Tokens[i].Span.Length > 1 && text.Shapes[i] == WordShape.AllCapitals);
        return isSpeaker && QuestionTurns.LetterAt(text, paragraph.First) == '\0' && HasLetters(colon + 1, paragraph.End) ? Labelled(paragraph, colon, 0.8) : null;
    }

    /// <summary>"Reed: We lost", "Sources: Reed to quit" on top of an article. Not "Reed: a life".</summary>
    private Found? Headline(TokenRange paragraph, int colon)
    {
        // "Big win for Reed: …" tells of him.
        if (Enumerable.Range(paragraph.First, colon - paragraph.First)
            .Any(i => text.Tags[i] is Tag.IN or Tag.TO or Tag.CC && text.NameOf[i] < 0)) return null;
        if (!HasVerb(new(colon + 1, paragraph.End))) return null;
        return (colon - paragraph.First == 1 && SpeaksInHeadline(paragraph.First)) || IsPerson(paragraph.First, colon)
            ? Labelled(paragraph, colon, 0.7) : null;
    }

    /// <summary>"Reed to quit in May: sources", "Bridge stays shut - mayor". Not "Reed and the bridge: a report".</summary>
    private Found? HeadlineTail(TokenRange headline)
    {
        var end = headline.End;
        while (end > headline.First && text.Tokens[end - 1].Kind == TokenKind.Mark) end--;
        var mark = end - 2;
        if (headline.End - headline.First > LongestHeadline || mark - headline.First < 3
            || text.Tokens[mark].Lower is not (":" or "-" or "–" or "—" or "--")
            || !SpeaksInHeadline(end - 1) || !HasVerb(new(headline.First, mark))) return null;
        // "The mayor said: police", a hyphen within a word.
        if (text.Tokens[mark].Lower == "-" && text.Tokens[mark - 1].End == text.Tokens[mark].Start) return null;
        var found = new Found(AttributionKind.Reporting, new(end - 1, end), new(mark, mark + 1), 0.7);
        found.Content.Add(new(headline.First, mark));
        return found;
    }

    private bool SpeaksInHeadline(int token) => text.Tokens[token].Lower is "sources" or "source" or "officials" or "police"
        or "report" or "poll" or "study" or "survey" or "experts" or "lawyer" or "witness" or "minister" or "mayor";

    private bool IsPerson(int first, int colon) => NameFinder.IsTitle(text, first) && colon - first > 1
        || Enumerable.Range(first, colon - first).Any(i => text.NameOf[i] >= 0 && text.Names[text.NameOf[i]].Kind == NameKind.Person)
        || (colon - first == 1 && _calledBy.Contains(text.Tokens[first].Lower));

    private static Found Labelled(TokenRange paragraph, int colon, double confidence)
    {
        var found = new Found(AttributionKind.Reporting, new(paragraph.First, colon), new(colon, colon + 1), confidence);
        found.Content.Add(new(colon + 1, paragraph.End));
        return found;
    }

    private bool IsFurniture(int first, int end) => IsFurniture(text.Words(first, end));

    /// <summary>"Photo", "Also see", "Explainer": what stands before a colon and speaks for nobody.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> label) => Furniture.Contains(label.ToString().ToLowerInvariant());

    private bool HasLetters(int first, int end) => Enumerable.Range(first, end - first).Any(i => text.Tokens[i].IsWord);

    private bool HasVerb(TokenRange range) => Enumerable.Range(range.First, range.End - range.First).Any(i => text.Tags[i].IsVerb());

    /// <summary>The colon behind a label of capitalised words at the head of a paragraph; -1 if there is none.</summary>
    private int LabelEnd(TokenRange paragraph)
    {
        for (var i = paragraph.First; i < paragraph.End && i - paragraph.First <= LongestLabel; i++)
        {
            if (text.Tokens[i].Lower == ":") return i > paragraph.First ? i : -1;
            if (text.Tokens[i].Kind == TokenKind.Quote || text.Tokens[i].Lower is "." or "?" or "!") return -1;
            if (!text.IsCapitalized(i) && text.Tokens[i].IsWord && text.Tokens[i].Lower is not ("of" or "the" or "for" or "and")
                && !ParticleNames.IsWithin(text, i)) return -1;
        }

        return -1;
    }
}
