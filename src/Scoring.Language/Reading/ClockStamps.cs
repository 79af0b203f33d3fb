using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Reading;

/// <summary>The hour that begins an entry of a live page: "13:47 Prime Minister Holt has said …"; not "13:47 was the time".</summary>
internal static class ClockStamps
{
    /// <summary>What may stand behind the digits, in this order: half of the day, zone, mark.</summary>
    private static readonly string[][] Behinds =
        [["am", "pm", "a.m.", "p.m.", "a.m", "p.m"], ["gmt", "bst", "cet", "et", "est", "edt", "utc", "ist"], [":", "-", "–", "—", "|"]];

    /// <summary>The first token behind the stamp that begins the sentence's paragraph; the sentence's first where none does.</summary>
    public static int Behind(AnnotatedText text, Sentence sentence)
    {
        var at = sentence.First;
        if (!IsHour(text.Tokens[at].Lower) || (at > 0 && text.SentenceAt(at - 1).Paragraph == sentence.Paragraph)) return at;
        var isMarked = text.Tokens[at].Lower is [.., 'a' or 'p', 'm'];
        var next = at + 1;
        foreach (var words in Behinds)
            if (next < sentence.End && words.Contains(text.Tokens[next].Lower)) (next, isMarked) = (next + 1, true);
        // "a.m." ends a sentence for the splitter, not for the reader.
        if (next == sentence.End && isMarked && next < text.Tokens.Length
            && text.SentenceAt(next).Paragraph == sentence.Paragraph) return next;
        // "7 police officers": a bare number tells no hour; "11.05 was late" begins a sentence.
        if (next >= sentence.End || text.Tags[next].IsFinite() || text.Tags[next] == Tag.MD) return at;
        return isMarked || text.Tokens[at].Lower.Contains(':', StringComparison.Ordinal) ? next : at;
    }

    /// <summary>"13:47", "9.30am", "9:12PM", "7pm"; "7" alone only before "p.m.".</summary>
    private static bool IsHour(string word)
    {
        var digits = word is [.., 'a' or 'p', 'm'] ? word[..^2] : word;
        if (digits.Length is 0 or > 5 || !char.IsAsciiDigit(digits[0])) return false;
        var mark = digits.IndexOfAny([':', '.']);
        if (mark < 0) return digits.Length <= 2 && digits.All(char.IsAsciiDigit);
        return mark is 1 or 2 && digits.Length == mark + 3 && digits.Where((_, i) => i != mark).All(char.IsAsciiDigit);
    }
}
