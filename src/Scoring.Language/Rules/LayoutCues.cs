using Scoring.Language.Attributions;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Attributions by layout: "REED: We lost." in a transcript or headline, and "— Ann Reed, mayor" under a quotation. Not page
/// furniture: "ALSO SEE:", "Photo: J. Reed", "More In: World".
/// </summary>
internal sealed class LayoutCues(AnnotatedText text)
{
    private const int LongestLabel = 8;

    /// <summary>Last words of the people's names, in lower case: "KELLER:" is the Anna Keller of the story.</summary>
    private readonly HashSet<string> _familyNames = [.. text.Names.Where(name => name.Kind == NameKind.Person).Select(name => text.Tokens[name.End - 1].Lower)];

    public void Find(List<Found> found)
    {
        var turns = CountTurns();
        for (int s = 0, next; s < text.Sentences.Length; s = next)
        {
            next = s + 1;
            while (next < text.Sentences.Length && text.Sentences[next].Paragraph == text.Sentences[s].Paragraph) next++;
            var paragraph = new TokenRange(text.Sentences[s].First, text.Sentences[next - 1].End);
            if ((Turn(paragraph, turns) ?? Signature(paragraph, text.Sentences[s].Paragraph)) is { } attribution) found.Add(attribution);
        }
    }

    private Found? Turn(TokenRange paragraph, Dictionary<string, int> turns)
    {
        var colon = LabelEnd(paragraph);
        if (colon < 0 || colon + 1 >= paragraph.End) return null;
        var label = text.Words(paragraph.First, colon).ToString();
        var isPerson = NameFinder.IsTitle(text, paragraph.First) && colon - paragraph.First > 1
            || Enumerable.Range(paragraph.First, colon - paragraph.First).Any(i => text.NameOf[i] >= 0
            && text.Names[text.NameOf[i]].Kind == NameKind.Person)
            || (colon - paragraph.First == 1 && _familyNames.Contains(text.Tokens[paragraph.First].Lower));
        // Once is a headline and must be a person or "Sources"; the same label again is a transcript.
        var isPeople = colon - paragraph.First == 1 && text.Tokens[paragraph.First].Lower is "sources" or "source" or "officials" or "police" or "report" or "poll" or "study" or "survey" or "experts" or "lawyer" or "witness" or "minister" or "mayor";
        if (isPeople && !Enumerable.Range(colon + 1, paragraph.End - colon - 1).Any(i => text.Tags[i].IsVerb())) return null;
        if (!isPerson && !isPeople && turns.GetValueOrDefault(label) < 2) return null;
        var found = new Found(AttributionKind.Reporting, new(paragraph.First, colon), new(colon, colon + 1), isPerson ? 0.8 : 0.7);
        found.Content.Add(new(colon + 1, paragraph.End));
        return found;
    }

    private Found? Signature(TokenRange paragraph, int number)
    {
        var dash = paragraph.First;
        if (paragraph.End - dash is < 2 or > 20 || text.Tokens[dash].Lower is not ("—" or "–" or "--" or "-")
            || text.NameOf[dash + 1] < 0) return null;
        if (number == 0 || text.Names[text.NameOf[dash + 1]].Kind is not (NameKind.Person or NameKind.Organization)) return null;
        var quotation = dash > 0 ? text.QuotationOf[dash - 1] : -1;
        if (quotation < 0) return null;
        var found = new Found(AttributionKind.Reporting, new(dash + 1, paragraph.End), new(dash, dash + 1), 0.8);
        found.Content.Add(new(text.Quotations[quotation].First, text.Quotations[quotation].End));
        return found;
    }

    private Dictionary<string, int> CountTurns()
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph == last) continue;
            last = sentence.Paragraph;
            var colon = LabelEnd(new(sentence.First, sentence.End));
            if (colon < 0) continue;
            var label = text.Words(sentence.First, colon).ToString();
            turns[label] = turns.GetValueOrDefault(label) + 1;
        }

        return turns;
    }

    /// <summary>The colon behind a label of capitalised words at the head of a paragraph; -1 if there is none.</summary>
    private int LabelEnd(TokenRange paragraph)
    {
        for (var i = paragraph.First; i < paragraph.End && i - paragraph.First <= LongestLabel; i++)
        {
            if (text.Tokens[i].Lower == ":") return i > paragraph.First ? i : -1;
            if (text.Tokens[i].Kind == TokenKind.Quote || text.Tokens[i].Lower is "." or "?" or "!") return -1;
            if (!text.IsCapitalized(i) && text.Tokens[i].IsWord && text.Tokens[i].Lower is not ("of" or "the" or "for" or "and")) return -1;
        }

        return -1;
    }
}
