using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>Finds what is attributed: behind the cue, before it, or on both sides.</summary>
internal sealed class Contents(AnnotatedText text, NounPhrases phrases, Clauses clauses)
{
    /// <summary>
    /// Fills the content of a cue. <paramref name="segment"/> is source and cue together; <paramref name="after"/> the token where a
    /// statement behind it would begin. False if there is none.
    /// </summary>
    public bool Fill(Found found, TokenRange segment, int after, bool isInverted)
    {
        var sentence = ScopeAt(found.Cue.First);
        if (StandsBehind(segment, after, sentence, isInverted)) FillBefore(found, segment, after, sentence);
        else FillAfter(found, after, sentence);
        return found.Content.Count > 0;
    }

    /// <summary>The sentence of a token, or so much of it as lies in the same innermost quotation: “I told him, ‘Go,’” is cut at the marks.</summary>
    public Sentence ScopeAt(int token)
    {
        var sentence = text.SentenceAt(token);
        if (text.InnermostQuotationOf[token] < 0) return sentence;
        var quotation = text.Quotations[text.InnermostQuotationOf[token]];
        return quotation.First < token && token < quotation.InnerEnd
            ? sentence with { First = Math.Max(sentence.First, quotation.First + 1), End = Math.Min(sentence.End, quotation.InnerEnd) }
            : sentence;
    }

    /// <summary>Whether "…, Reed said." closes or interrupts its statement rather than opens it.</summary>
    private bool StandsBehind(TokenRange segment, int after, Sentence sentence, bool isInverted)
    {
        var before = segment.First - 1;
        // “… at all.” Reed said.: the quotation may be a sentence of its own.
        if (segment.First == sentence.First) return isInverted && before >= 0 && text.QuotationOf[before] >= 0
            && SameParagraph(before, segment.First) && clauses.IsEnd(after, sentence.End);
        if (!(text.Tokens[before].Lower is "," or "—" or "--" or "–" or "?" or "!" || text.Tokens[before].Kind == TokenKind.Quote)) return false;
        if (clauses.IsEnd(after, sentence.End) || text.Tokens[after].Lower is "," or ";" or "—" or "–" or "--" or ")") return true;
        if (isInverted) return !clauses.StartsClause(after, sentence.End) || text.QuotationOf[before] >= 0;
        return text.Tokens[before].Kind == TokenKind.Quote && !clauses.StartsClause(after, sentence.End);
    }

    private void FillBefore(Found found, TokenRange segment, int after, Sentence sentence)
    {
        var end = segment.First;
        var first = BehindDateline(text, sentence);
        if (text.QuotationOf[found.Cue.First] >= 0) first = sentence.First;
        else if (end - 1 >= 0 && text.QuotationOf[end - 1] is >= 0 and var quotation) first = Math.Min(first, text.Quotations[quotation].First);
        else if (end - 2 >= first && text.QuotationOf[end - 2] is >= 0 and var inner) first = Math.Min(first, text.Quotations[inner].First);
        while (end > first && text.Tokens[end - 1].Lower is "," or "—" or "--" or "–") end--;
        if (first < end) found.Content.Add(new(first, end));
        if (after + 1 >= sentence.End || text.Tokens[after].Lower is not ("," or ";" or "—" or "–" or "--")) return;
        var next = after + 1;
        // "…, she said, adding that" begins another; "…, she said, and the plan …" goes on.
        if (text.Tags[next] is Tag.VBG or Tag.WP or Tag.WDT && !clauses.StartsQuotation(next)) return;
        if (text.Tokens[next].Lower is "who" or "which" or "according" or "in" or "after" or "as" or "on" or "while" or "when"
            && !clauses.StartsQuotation(next)) return;
        found.Content.Add(new(next, EndOfStatement(next, sentence)));
    }

    private void FillAfter(Found found, int after, Sentence sentence)
    {
        if (after < sentence.End && text.Tokens[after].Lower is ":" or "," or "—" or "--")
        {
            var colon = text.Tokens[after].Lower == ":";
            after++;
            if (after >= sentence.End && colon) { AddNextParagraph(found, sentence); return; }
            if (!colon && !clauses.StartsQuotation(after) && !clauses.StartsClause(after, sentence.End)) return;
        }

        if (clauses.IsEnd(after, sentence.End)) return;
        // “Give back the beach” outside the town hall: what follows tells of the telling.
        if (text.QuotationOf[after] is >= 0 and var own && text.Quotations[own].First == after && text.Quotations[own].End < sentence.End
            && ClosesStatement(text.Quotations[own].End))
        {
            found.Content.Add(new(after, text.Quotations[own].End));
            return;
        }

        // "The Bell, citing two aides, | reported that …": the aside ends where its outlet goes on.
        var isAside = found.Cue.First > 0 && text.Tokens[found.Cue.First].Lower is "citing" or "quoting" && text.Tokens[found.Cue.First - 1].Lower == ",";
        var isInserted = isAside || (!found.Source.IsEmpty && text.Tags[found.Source.First] is Tag.WP or Tag.WDT);
        // "those who supported the ban | said": the main verb goes on right behind the object.
        var isObject = isInserted && !isAside && phrases.StartsAt(after) && phrases.At(after).End < sentence.End
            && VerbLemmas.Of(text.Tokens[found.Cue.End - 1].Lower) is "support" or "oppose" or "favor" or "favour" or "back" or "endorse" or "reject";
        if (isObject && text.Tags[phrases.At(after).End].IsFinite()) found.Content.Add(new(after, phrases.At(after).End));
        else found.Content.Add(new(after, isInserted ? EndOfInserted(after, sentence) : EndOfStatement(after, sentence)));
    }

    /// <summary>The end of a statement: the sentence's, or that of a quotation in it, but not beyond the next cue.</summary>
    public int EndOfStatement(int first, Sentence sentence)
    {
        for (var i = first + 1; i < sentence.End; i++)
        {
            if (text.QuotationOf[i] >= 0 && text.QuotationOf[first] < 0) i = Math.Min(sentence.End, text.Quotations[text.QuotationOf[i]].End) - 1;
            // “…” adding that: behind the closing mark another cue may follow without a comma.
            if (text.QuotationOf[i] >= 0 && i + 1 < sentence.End && text.QuotationOf[i + 1] < 0 && text.Tags[i + 1] == Tag.VBG
                && OpensOtherCue(i + 1, sentence)) return i + 1;
            if (text.QuotationOf[i] >= 0) continue;
            if (text.Tokens[i].Lower == "," && i + 1 < sentence.End && OpensOtherCue(i + 1, sentence)) return i;
            if (text.Tokens[i].Lower is "and" or "but" && i + 2 < sentence.End
                && OpensCoordinatedCue(i + 1)) return text.Tokens[i - 1].Lower == "," ? i - 1 : i;
        }

        var end = sentence.End;
        if (text.QuotationOf[first] is >= 0 && sentence.End < text.SentenceAt(first).End) return TrimEnd(first, end);
        if (text.QuotationOf[first] is >= 0 and var quotation
            && text.Quotations[quotation].First == first) end = Math.Max(end, text.Quotations[quotation].End);
        else if (text.QuotationOf[end - 1] is >= 0 and var last) end = Math.Max(end, text.Quotations[last].End);
        return TrimEnd(first, end);
    }

    private bool ClosesStatement(int next) =>
        text.Tags[next] is Tag.IN or Tag.TO or Tag.RB or Tag.VBG || NounPhrases.IsTemporal(text, next) || (text.Tags[next] == Tag.CC
            && next + 1 < text.Tokens.Length && text.Tags[next + 1].IsFinite());

    private int TrimEnd(int first, int end)
    {
        while (end > first + 1 && text.Tokens[end - 1].Lower is "." or ";" or ",") end--;
        return end;
    }

    /// <summary>The end of a clause that the main verb goes on behind: "who said they had not slept, | were sent home".</summary>
    public int EndOfInserted(int first, Sentence sentence)
    {
        var end = EndOfStatement(first, sentence);
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text.Tokens[i].Lower is "," or "—" or "–" && text.QuotationOf[i] < 0 && (text.Tags[i + 1].IsFinite()
                || text.Tags[i + 1] == Tag.MD)) return i;
        }

        return end;
    }

    /// <summary>", adding …", ", according to …", ", Reed said".</summary>
    private bool OpensOtherCue(int at, Sentence sentence)
    {
        if (text.Tokens[at].Lower is "according" or "citing") return true;
        if (text.Tags[at] == Tag.VBG) return CueKinds.Of(VerbLemmas.Of(text.Tokens[at].Lower)) is { Kind: Attributions.AttributionKind.Reporting };
        if (!phrases.StartsAt(at)) return false;
        // "…, two people briefed on the talks told the Evening Star.": a speaker and little more ends the sentence.
        for (var verb = phrases.At(at).End; verb < Math.Min(sentence.End, at + 20) && text.Tokens[verb].Kind != TokenKind.Quote; verb++)
            if (text.Tokens[verb].Lower is "said" or "says" or "told"
                && text.Tags[verb].IsVerb()) return sentence.End - verb <= (text.Tokens[verb].Lower == "told" ? 8 : 4)
                && !clauses.StartsClause(verb + 1, sentence.End);
        return false;
    }

    /// <summary>"and added that …": the same speaker goes on with another cue.</summary>
    private bool OpensCoordinatedCue(int at)
    {
        while (at < text.Tokens.Length - 1 && text.Tags[at].IsAdverb()) at++;
        return text.Tags[at] is Tag.VBD or Tag.VBZ or Tag.VBP
            && CueKinds.Of(VerbLemmas.Of(text.Tokens[at].Lower)) is { Kind: Attributions.AttributionKind.Reporting };
    }

    /// <summary>Where a paragraph's first sentence begins behind "CALDER CITY, Sept 29 (Meridian) -" or "LONDON —".</summary>
    public static int BehindDateline(AnnotatedText text, Sentence sentence)
    {
        if (sentence.First > 0 && text.SentenceAt(sentence.First - 1).Paragraph == sentence.Paragraph) return sentence.First;
        var isDated = false;
        for (var i = sentence.First + 1; i < Math.Min(sentence.End - 1, sentence.First + 16); i++)
        {
            var word = text.Tokens[i].Lower;
            isDated |= IsMonth(word);
            var isBehindDate = isDated && (text.Tokens[i - 1].Kind == TokenKind.Number || text.Tokens[i - 1].Lower == ")");
            if (word == ":" && (isBehindDate || (i == sentence.First + 1 && text.Shapes[sentence.First] == WordShape.AllCapitals))) return i + 1;
            if (word is "—" or "–" or "--" or "-" && (isBehindDate || text.Shapes[sentence.First] == WordShape.AllCapitals
                || text.Tokens[i - 1].Lower == ")")) return i + 1;
            if (text.Tokens[i].IsWord && !text.IsCapitalized(i) && word is not ("of" or "the")) break;
        }

        return sentence.First;
    }

    private static bool IsMonth(string word) => word
        is "jan" or "feb" or "mar" or "march" or "apr" or "april" or "may" or "jun" or "june" or "jul" or "july" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec"
        or "jan." or "feb." or "mar." or "apr." or "jun." or "jul." or "aug." or "sep." or "sept." or "oct." or "nov." or "dec."
        or "january" or "february" or "august" or "september" or "october" or "november" or "december";

    private void AddNextParagraph(Found found, Sentence sentence)
    {
        var next = text.SentenceOf[sentence.First] + 1;
        if (next >= text.Sentences.Length || text.Sentences[next].Paragraph != sentence.Paragraph + 1) return;
        var end = next;
        while (end < text.Sentences.Length && text.Sentences[end].Paragraph == text.Sentences[next].Paragraph) end++;
        found.Content.Add(new(text.Sentences[next].First, text.Sentences[end - 1].End));
    }

    private bool SameParagraph(int a, int b) => text.SentenceAt(a).Paragraph == text.SentenceAt(b).Paragraph;
}
