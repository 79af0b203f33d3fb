using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>Where source, cue and content begin and end, as grammar and layout tell, whoever found them.</summary>
internal sealed class PartBounds(AnnotatedText text)
{
    /// <summary>Words of a clause like ", who asked not to be named because she had signed a settlement,".</summary>
    private const int LongestClause = 45;

    private readonly ObjectRelatives _relatives = new(text);

    public Extracted Mend(Extracted found)
    {
        found = WithoutSequel(WithoutHearer(WithoutHead(found)));
        found = _relatives.Mend(WithParticiple(found));
        return WithGrantClause(WithAntecedent(WithWholeName(found)));
    }

    /// <summary>
    /// "CALDER CITY, Sept 29 (Meridian) - | Dockworkers were …", "13:47 | Police say": dateline and hour are nobody's statement, nor
    /// part of a name.
    /// </summary>
    private Extracted WithoutHead(Extracted found)
    {
        if (found.Content.Count > 0)
            found = found with { Content = [Headless(found.Content[0], withDateline: true), .. found.Content.Skip(1)] };
        if (found.Source.Count > 0)
            found = found with { Source = [Headless(found.Source[0], withDateline: false), .. found.Source.Skip(1)] };
        return found;
    }

    private TextSpan Headless(TextSpan span, bool withDateline)
    {
        var first = First(span);
        var sentence = text.SentenceAt(first);
        if (first != sentence.First) return span;
        var behind = ClockStamps.Behind(text, sentence);
        if (behind == first && withDateline) behind = Contents.BehindDateline(text, sentence);
        return text.Tokens[behind].Start >= span.End ? span : new(text.Tokens[behind].Start, span.End);
    }

    /// <summary>"Two drivers were shot, | the inquest | was told": who was told it is no part of it.</summary>
    private Extracted WithoutHearer(Extracted found)
    {
        if (found.Source.Count > 0 || found.Content.Count < 2 || text.Tokens[Last(found.Cue[^1])].Lower != "told") return found;
        var cue = First(found.Cue[0]);
        var hearer = found.Content.FirstOrDefault(piece => Last(piece) == cue - 1 && text.Phrases.StartsAt(First(piece))
            && text.Phrases.At(First(piece)).End == cue);
        return hearer.Length == 0 ? found : found with { Content = [.. found.Content.Where(piece => piece != hearer)] };
    }

    /// <summary>"told me to hold my breath | and then laughed": what was done then was not asked for.</summary>
    private Extracted WithoutSequel(Extracted found)
    {
        if (found.Source.Count == 0 || found.Content is not [.., var content]) return found;
        int first = First(content), last = Last(content);
        if (text.Tokens[first].Lower != "to" || content.Start < found.Cue[^1].End) return found;
        for (var i = first + 2; i < last; i++)
        {
            if (text.QuotationOf[i] != text.QuotationOf[first]) return found;
            if (text.Tokens[i].Lower is not ("and" or "but")) continue;
            var next = text.Tokens[i + 1].Lower == "then" ? i + 2 : i + 1;
            // "to those who came and went": a clause of its own within.
            if (next > last || text.Tags[next] != Tag.VBD || Enumerable.Range(first, i - first).Any(k => text.Tags[k].IsFinite())) continue;
            return found with { Content = [.. found.Content.SkipLast(1), new(content.Start, text.Tokens[i - 1].End)] };
        }

        return found;
    }

    /// <summary>"accounts | published in March show": a participle with its time and place belongs to the noun that it describes.</summary>
    private Extracted WithParticiple(Extracted found)
    {
        if (found.Source is not [.., var source] || found.Cue is not [var cue]) return found;
        int first = First(cue), last = Last(cue);
        if (last - first < 2 || Last(source) != first - 1 || !text.Tags[last].IsFinite()
            || text.Tags[first] is not (Tag.VBN or Tag.VBD)) return found;
        var verb = last;
        while (verb - 1 > first && (text.Tags[verb - 1].IsAdverb() || text.Tags[verb - 1] is Tag.MD
            || text.Tokens[verb - 1].Lower is "has" or "have" or "had")) verb--;
        // Between the two stands a phrase that ends: "in March", "last year", "by the board".
        if (verb - 1 <= first || !(text.Phrases.Holds(verb - 1) && text.Phrases.At(verb - 1).End == verb)) return found;
        for (var i = first + 1; i < verb; i++)
            if (text.Tags[i].IsVerb() && !text.Phrases.Holds(i) || text.Tags[i] is Tag.TO or Tag.CC) return found;
        return found with
        {
            Source = [.. found.Source.SkipLast(1), new(source.Start, text.Tokens[verb - 1].End)],
            Cue = [new(text.Tokens[verb].Start, cue.End)],
        };
    }

    /// <summary>"Marlow | Homes declined", "Shipping | Minister Deshpande said", "< | Marlow Homes> said": a source begins where its name does.</summary>
    private Extracted WithWholeName(Extracted attribution)
    {
        if (attribution.Source is not [var source, ..]) return attribution;
        var first = TokenSearch.FirstEndingBehind(text.Tokens, source.Start);
        var begin = first;
        if (text.Tags[first].IsProper() && text.Phrases.Holds(first))
            while (begin > text.Phrases.At(first).First && text.Tags[begin - 1].IsProper()) begin--;
        if (begin > 0 && Subjects.IsOpening(text, begin - 1)) begin--;
        if (begin > 0 && text.Tokens[begin - 1].Lower == "<" && source.In(text.Text).Contains('>')) begin--;
        var whole = new TextSpan(text.Tokens[begin].Start, source.End);
        if (begin == first || attribution.Cue.Any(whole.Overlaps)
            || attribution.Content.Any(whole.Overlaps)) return attribution;
        return attribution with { Source = [whole, .. attribution.Source.Skip(1)] };
    }

    /// <summary>"a commenter | , who signed as “Two”, | noted": with whom the clause describes; "who" alone is its own cue's.</summary>
    private Extracted WithAntecedent(Extracted found)
    {
        if (found.Source is not [var source]) return found;
        int first = First(source), last = Last(source), cue = First(found.Cue[0]);
        if (text.Tags[first] != Tag.WP || last - first < 2 || cue - last is < 1 or > 2 || (text.Tokens[cue - 1].Lower != ",")
            || first < 2 || text.Tokens[first - 1].Lower != "," || !text.Phrases.Holds(first - 2)) return found;
        var whom = new Subjects(text, text.Phrases).EndingAt(first - 2);
        var whole = new TextSpan(text.Tokens[whom.First].Start, source.End);
        return found.Content.Any(whole.Overlaps) ? found : found with { Source = [whole] };
    }

    /// <summary>
    /// "A consultant who resigned in March | , and who asked for her name to be withheld because …, | said": the wish stands with her who
    /// has it.
    /// </summary>
    private Extracted WithGrantClause(Extracted found)
    {
        if (found.Source is not [.., var source]) return found;
        int behind = Last(source) + 1, cue = First(found.Cue[0]);
        if (cue - behind is < 4 or > LongestClause || text.Tokens[cue - 1].Lower != ","
            || text.SentenceOf[behind] != text.SentenceOf[cue]) return found;
        var opener = text.Tokens[behind].Lower == "," ? behind + 1 : text.Tokens[behind - 1].Lower == "," ? behind : -1;
        if (opener > 0 && text.Tags[opener] == Tag.CC) opener++;
        if (opener < 0 || !(text.Tags[opener] is Tag.WP or Tag.WDT or Tag.VBG or Tag.VBN || text.Tokens[opener].Lower == "on")) return found;
        var clause = new TextSpan(text.Tokens[opener].Start, text.Tokens[cue - 2].End);
        if (!GrantWords.AreIn(text, [clause]) || found.Content.Any(clause.Overlaps)) return found;
        return found with { Source = [.. found.Source.SkipLast(1), new(source.Start, clause.End)] };
    }

    private int First(TextSpan span) => TokenSearch.FirstEndingBehind(text.Tokens, span.Start);

    private int Last(TextSpan span) => TokenSearch.FirstEndingBehind(text.Tokens, span.End - 1);
}
