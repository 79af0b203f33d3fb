using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>"Reed said in a statement:" ends a paragraph, so the whole next one is hers, and the list in it. Not "On the menu today:".</summary>
internal sealed class NextParagraph
{
    /// <summary>Words between the cue and the colon: "in a letter to the board of the county".</summary>
    private const int LongestCircumstance = 20;

    private readonly AnnotatedText _text;

    /// <summary>The token behind the last one of each paragraph that ends with a colon.</summary>
    private readonly Dictionary<int, int> _ends = [];

    public NextParagraph(AnnotatedText text)
    {
        _text = text;
        for (var s = 0; s + 1 < text.Sentences.Length; s++)
        {
            if (text.Sentences[s + 1].Paragraph != text.Sentences[s].Paragraph && text.Tokens[text.Sentences[s].End - 1].Lower == ":")
                _ends[text.Sentences[s].Paragraph] = text.Sentences[s].End;
        }
    }

    /// <summary>The attribution with the next paragraph as its content; null where the layout says nothing of it.</summary>
    public Extracted? Extend(Extracted attribution)
    {
        if (_ends.Count == 0 || attribution.Source.Count == 0 || attribution.Kind != Attributions.AttributionKind.Reporting) return null;
        var cue = TokenSearch.FirstEndingBehind(_text.Tokens, attribution.Cue[^1].End - 1);
        if (!_ends.TryGetValue(_text.SentenceAt(cue).Paragraph, out var end)) return null;
        var behind = Math.Max(cue + 1, TokenSearch.FirstEndingBehind(_text.Tokens, attribution.Source[^1].End - 1) + 1);
        if (_text.SentenceAt(cue).End != end || end - 1 - behind > LongestCircumstance) return null;
        if (!Speaks(TokenSearch.FirstEndingBehind(_text.Tokens, attribution.Cue[0].Start), cue, behind, end)) return null;
        var next = ParagraphAt(end);
        if (_text.Tokens[next.First].Lower == "<") return null;
        if (_text.Tokens[next.First].Kind == TokenKind.Quote && _text.QuotationOf[next.First] is >= 0 and var quotation
            && _text.Quotations[quotation].End < next.End) return null;
        var pieces = new List<TextSpan> { _text.SpanOf(next.First, next.End) };
        for (var item = next; IsListed(item) && item.End < _text.Tokens.Length; pieces.Add(_text.SpanOf(item.First, item.End)))
        {
            item = ParagraphAt(item.End);
            if (!IsListed(item)) break;
        }

        foreach (var piece in attribution.Content.Where(piece => piece.End > pieces[^1].End))
        {
            if (piece.Start <= pieces[^1].End) pieces[^1] = pieces[^1].Cover(piece);
            else pieces.Add(piece);
        }

        return attribution with { Content = pieces };
    }

    /// <summary>
    /// "said:", "said of the plan:", "told the Post:", "issued the following statement:", "According to Reed:"; not "From Reed, writing at the
    /// Post:", "the bridge is safe, according to the board:" nor "confirmed it, adding:" for what was confirmed.
    /// </summary>
    /// <param name="behind">Behind cue and source.</param>
    /// <param name="end">Behind the colon.</param>
    private bool Speaks(int firstOfCue, int lastOfCue, int behind, int end)
    {
        var sentence = _text.SentenceAt(firstOfCue);
        if (_text.Tokens[firstOfCue].Lower == "according") return firstOfCue == sentence.First;
        var follows = Any(firstOfCue, end, i => _text.Tokens[i].Lower is "following" or "follows");
        if (!follows && !Any(firstOfCue, lastOfCue + 1, i => IsCue(i, Attributions.AttributionKind.Reporting))) return false;
        if (_text.Tags[firstOfCue] == Tag.VBG && !Any(sentence.First, end, i => _text.Tags[i].IsFinite())) return false;
        // "noted the low turnout:" is a statement with its explanation.
        var hasObject = behind < end - 1 && (_text.Tags[behind] is Tag.DT or Tag.PRPS || _text.Tags[behind].IsNoun());
        if (hasObject && !follows && !Any(firstOfCue, lastOfCue + 1, i => VerbLemmas.Of(_text.Tokens[i].Lower) == "tell")) return false;
        return !Any(lastOfCue + 1, end - 1, i => _text.Tokens[i].Kind == TokenKind.Quote
            || (_text.Tags[i].IsVerb() && !follows && _text.Tokens[i].Lower != "given")
            || (_text.Tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && IsCue(i, null)));
    }

    private bool IsCue(int token, Attributions.AttributionKind? kind) =>
        _text.Tokens[token].IsWord && CueKinds.Of(VerbLemmas.Of(_text.Tokens[token].Lower)) is { } verb && (kind is null || verb.Kind == kind);

    private static bool Any(int first, int end, Func<int, bool> holds)
    {
        for (var i = first; i < end; i++) if (holds(i)) return true;
        return false;
    }

    private bool IsListed(TokenRange paragraph) =>
        paragraph.End - paragraph.First > 1
        && (_text.Tokens[paragraph.First].Lower is "•" or "·" or "*" or "-" or "–" or "—" or "▪" or "◦" or "●");

    private TokenRange ParagraphAt(int token)
    {
        var s = _text.SentenceOf[token];
        var end = s;
        while (end + 1 < _text.Sentences.Length && _text.Sentences[end + 1].Paragraph == _text.Sentences[s].Paragraph) end++;
        return new(token, _text.Sentences[end].End);
    }
}
