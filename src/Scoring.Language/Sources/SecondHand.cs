using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Statements that came through another outlet: "told the Chronicle", "in an interview with", "the Chronicle quoted unnamed officials
/// as saying", "the Chronicle reported, citing two aides".
/// </summary>
internal sealed class SecondHand(AnnotatedText text, NounPhrases phrases, Outlets outlets)
{
    private const int Reach = 30;

    /// <summary>Tokens between an outlet or its verb and ", citing": "reported on its website late on Sunday, citing".</summary>
    private const int Near = 12;

    /// <summary>The outlets to which the speaker spoke, as the words between or behind the cue and the content tell.</summary>
    public List<string> Hearers(TokenRange source, TokenRange cue, IReadOnlyList<TokenRange> content)
    {
        var sentence = text.SentenceAt(cue.First);
        var end = Math.Min(sentence.End, cue.End + Reach);
        foreach (var piece in content) if (piece.First >= cue.End) end = Math.Min(end, piece.First);
        var found = new List<string>();
        for (var i = cue.First; i < end; i++)
        {
            // "told X", "said to X", "in an interview with X", "on X's …", "in X".
            var opens = i < cue.End ? text.Tokens[i].Lower is "told" or "tells" or "tell" or "telling" or "with"
                or "to" : text.Tokens[i].Lower is "to" or "with" or "on" or "in" or "by" or "for";
            if (!opens || i + 1 >= sentence.End || source.Contains(i + 1)) continue;
            var phrase = PhraseAt(i + 1, sentence.End);
            var named = outlets.Within(phrase);
            if (named.Count == 0 && !phrase.IsEmpty && (text.Tokens[i].Lower is "told" or "tells" or "telling"
                || (text.Tokens[i].Lower == "with" && IsTelling(i - 1, cue.First)))
                && outlets.Hearer(phrases.At(phrase.First).End - 1) is { } hearer) named.Add(hearer);
            // "she told the newspaper"
            if (named.Count == 0 && !phrase.IsEmpty && text.Tokens[phrase.First].Lower == "the"
                && outlets.Described(phrase) is { } described) named.Add(described);
            Add(named, found);
        }

        Add(Before(source, cue, sentence.First), found);
        // "officials quoted by the Chronicle", "Reed, in remarks to the Chronicle,"
        for (var i = source.First; i < source.End; i++)
        {
            if (text.Tokens[i].Lower is "by" or "to" or "with" && i > source.First
                && IsTelling(i - 1, source.First)) Add(outlets.Within(PhraseAt(i + 1, source.End)), found);
        }

        found.RemoveAll(name => name == outlets.OwnOutlet);
        return found;
    }

    /// <summary>
    /// "In an interview with the Chronicle, Reed said", "During a Chronicle interview", "Reached by the Chronicle, she said".
    /// </summary>
    private List<string> Before(TokenRange source, TokenRange cue, int first)
    {
        var end = source.IsEmpty ? cue.First : Math.Min(source.First, cue.First);
        var found = new List<string>();
        if (first >= end || text.IsInQuotation(first)
            || text.Tokens[first].Lower is not ("in" or "during" or "speaking" or "asked" or "interviewed" or "appearing"
            or "reached" or "contacted" or "when" or "on" or "talking" or "writing" or "pressed" or "questioned")) return found;
        for (var i = first; i + 1 < end; i++)
        {
            if (text.Tokens[i].Lower == "," && i + 1 < end && text.Tags[i + 1] == Tag.DT && first < i && found.Count > 0) break;
            var opens = text.Tokens[i].Lower is "with" or "to" or "by" or "on" or "in" or "for" && (i == first || IsTelling(i - 1, first));
            if (opens) Add(outlets.Within(PhraseAt(i + 1, end)), found);
            // "a KTV interview"
            if (text.Tokens[i].Lower is "interview" or "appearance" && i > first
                && outlets.Hearer(i - 1) is { } own) Add([Whole(i, first, own)], found);
        }

        return found;
    }

    /// <summary>"a [Fox News Business] interview": all the capitals, where they begin with an outlet's.</summary>
    private string Whole(int end, int first, string name)
    {
        var start = end - 1;
        while (start - 1 > first && text.IsCapitalized(start - 1) && text.Tokens[start - 1].IsWord) start--;
        return text.NameOf[start] >= 0 && start < text.Names[text.NameOf[end - 1]].First
            && outlets.OutletAt(text.Names[text.NameOf[start]]) is not null
            ? text.Words(start, end).ToString() : name;
    }

    /// <summary>
    /// "Reed said the dam was safe, [Radio Kelm] reported.": who has it from whom speaks; null where no outlet ends the sentence so.
    /// </summary>
    public string? Reporter(TokenRange source, TokenRange cue, IReadOnlyList<TokenRange> content)
    {
        var limit = text.SentenceAt(cue.First).End;
        var at = Math.Max(cue.End, content.Where(piece => piece.First < limit).Select(piece => Math.Min(piece.End,
            limit)).DefaultIfEmpty(cue.End).Max());
        while (at < limit && text.Tokens[at].Kind == TokenKind.Quote) at++;
        if (at > 0 && text.Tokens[at - 1].Lower == ",") at--;
        if (at + 2 >= limit || text.Tokens[at].Lower != ",") return null;
        var phrase = PhraseAt(at + 1, limit);
        if (phrase.IsEmpty || phrase.Overlaps(source) || phrase.End >= limit
            || text.Tokens[phrase.End].Lower is not ("reported" or "said" or "says" or "reports" or "quoted")) return null;
        return outlets.Within(phrase) is [var reporter] ? reporter : outlets.Described(phrase);
    }

    /// <summary>"quoted [unnamed U.S. officials] as saying", ", citing [two people briefed on it]"; empty where nobody is quoted.</summary>
    public TokenRange Quoted(TokenRange cue)
    {
        var last = text.Tokens[cue.End - 1].Lower;
        if (last is not ("quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing")) return TokenRange.Empty;
        return PhraseAt(cue.End, text.SentenceAt(cue.First).End);
    }

    /// <summary>
    /// "the Chronicle, quoting [officials], said", "the Chronicle reported, citing [two aides], that", "…, the Chronicle reported, quoting
    /// [officials]." and the token of the citing word; empty and -1 where nobody is cited beside the report.
    /// </summary>
    public (TokenRange People, int At) CitedBeside(TokenRange source, TokenRange cue)
    {
        var limit = text.SentenceAt(cue.First).End;
        foreach (var from in (int[])[source.End, cue.End])
        {
            for (var i = from; i + 1 < limit && i - from < Near; i++)
            {
                if (text.Tokens[i].Lower is not ("quoting" or "citing") || i == 0 || text.Tokens[i - 1].Lower != ",") continue;
                if (from == source.End && cue.First > source.First && i > cue.First) break;
                return (PhraseAt(i + 1, limit), i);
            }
        }

        return (TokenRange.Empty, -1);
    }

    /// <summary>
    /// "the Chronicle, which quoted [two aides]", "…, which spoke to [officials]": whom an outlet has it from, told in a relative clause,
    /// and
    /// the token of its "which"; empty and -1 where there is no such clause.
    /// </summary>
    public (TokenRange People, int Which) CitedBehind(TokenRange source)
    {
        if (source.IsEmpty) return (TokenRange.Empty, -1);
        var limit = text.SentenceAt(source.First).End;
        for (var i = source.First; i <= source.End && i + 3 < limit; i++)
        {
            if (text.Tokens[i].Lower != "," || text.Tokens[i + 1].Lower is not ("which" or "who")) continue;
            var verb = i + 2;
            while (verb + 1 < limit && (text.Tags[verb].IsAdverb()
                || text.Tokens[verb].Lower is "had" or "has" or "have" or "in" or "turn")) verb++;
            var isCiting = text.Tokens[verb].Lower is "cited" or "cites" or "quoted" or "quotes" or "interviewed";
            // "The nurses, who spoke to the Ledger,": they speak; "the Ledger, which spoke to the nurses,": it passes it on.
            var isSpeaking = text.Tokens[i + 1].Lower == "which" && text.Tokens[verb].Lower is "spoke" or "talked" or "spoken" && text.Tokens[verb + 1].Lower is "to" or "with";
            if (!isCiting && !isSpeaking) return (TokenRange.Empty, -1);
            return (PhraseAt(isCiting ? verb + 1 : verb + 2, limit), i + 1);
        }

        return (TokenRange.Empty, -1);
    }

    private bool IsTelling(int token, int first)
    {
        for (var i = token; i >= first && token - i < 4; i--)
            if (text.Tokens[i].Lower is "quoted" or "cited" or "interviewed" or "remarks" or "interview" or "speaking" or "spoke"
                or "comments" or "told" or "talking" or "contacted" or "reached" or "statement") return true;
        return false;
    }

    private static void Add(List<string> names, List<string> found)
    {
        foreach (var name in names) if (!found.Contains(name)) found.Add(name);
    }

    /// <summary>A noun phrase with what is joined to it by and, of, at, commas and participles.</summary>
    private TokenRange PhraseAt(int first, int limit)
    {
        // "quoted official sources", taken for one phrase, as in "fried potatoes".
        var starts = first < limit && phrases.Holds(first) && (phrases.StartsAt(first) || phrases.StartsAt(first - 1));
        if (!starts) return TokenRange.Empty;
        var end = Math.Min(limit, phrases.At(first).End);
        while (end + 1 < limit)
        {
            var word = text.Tokens[end].Lower;
            if (word is "of" or "at" or "in" or "with" or "on" or "for" or "from" or "to" or "and" or "," && phrases.StartsAt(end + 1)
                && !(word == "," && phrases.At(end + 1).End < limit
                    && text.Tags[phrases.At(end + 1).End].IsFinite())) end = phrases.At(end + 1).End;
            // With what they are familiar with, or close to.
            else if (word is "familiar" or "briefed" or "close" or "involved" or "who")
                end = phrases.StartsAt(end + 2) && end + 2 < limit ? phrases.At(end + 2).End : end + 2;
            else if (text.Tags[end] is Tag.IN or Tag.VBN or Tag.VBD && end > first
                && text.Tokens[end - 1].Lower is "who" or "familiar" or "briefed" or "close" or "involved") end++;
            else break;
        }

        return new(first, Math.Min(limit, end));
    }
}
