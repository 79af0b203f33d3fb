using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Attributions without a verb: "according to the ministry", "reportedly", "her claim that". Not "sold according to size",
/// nor "allegedly, according to prosecutors" as an agentless one.
/// </summary>
internal sealed class PhraseCues(AnnotatedText text, NounPhrases phrases, Subjects subjects, Contents contents)
{
    private static readonly FrozenSet<string> Worries = WordLists.Set("worries");

    private static readonly FrozenSet<string> Hedges = WordLists.Set("hedge-adverbs");

    private static readonly FrozenDictionary<string, AttributionKind> Nouns = WordLists.Read("cue-nouns")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => Enum.Parse<AttributionKind>(words[1], ignoreCase: true), StringComparer.Ordinal);

    public void Find(Sentence sentence, List<Found> found)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var attribution = text.Tokens[i].Lower switch
            {
                "according" when i + 2 < sentence.End && text.Tokens[i + 1].Lower == "to" => AccordingTo(i, sentence),
                "as" when i + 2 < sentence.End && text.Tokens[i + 1].Lower == "per" => AccordingTo(i, sentence),
                "asked" when i == sentence.First => Asked(i, sentence),
                "there" when text.Tags[i] == Tag.EX => ThereAre(i, sentence),
                var word when Hedges.Contains(word) => Hedge(i, sentence),
                var word when Nouns.TryGetValue(word, out var kind) && text.Tags[i].IsNoun() => Noun(i, kind, sentence),
                _ => null,
            };
            if (attribution is not null) found.Add(attribution);
        }
    }

    private Found? AccordingTo(int at, Sentence sentence)
    {
        var source = subjects.After(at + 2);
        if (source.IsEmpty || IsMeasure(source)) return null;
        var isFirst = at - sentence.First <= 1;
        if (isFirst) source = WithoutClause(source, sentence);
        var found = new Found(AttributionKind.Reporting, source, new(at, at + 2), 0.9);
        if (isFirst)
        {
            var after = source.End;
            while (after < sentence.End && text.Tokens[after].Kind is TokenKind.Mark && text.Tokens[after].Lower is ",") after++;
            if (after < sentence.End) found.Content.Add(new(after, contents.EndOfStatement(after, sentence)));
        }
        else
        {
            var end = at;
            while (end > sentence.First && text.Tokens[end - 1].Lower is "," or "—" or "–" or "--" or "(") end--;
            found.Content.Add(new(Contents.BehindDateline(text, sentence), end));
            if (source.End + 1 < sentence.End && text.Tokens[source.End].Lower == ","
                && text.Tags[source.End + 1] is not (Tag.WP or Tag.WDT or Tag.VBG))
                found.Content.Add(new(source.End + 1, contents.EndOfStatement(source.End + 1, sentence)));
        }

        return found.Content.Count > 0 ? found : null;
    }

    /// <summary>In "According to the Herald, the list of names was …" the second phrase is the statement's subject, no apposition.</summary>
    private TokenRange WithoutClause(TokenRange source, Sentence sentence)
    {
        // "According to the report, three in ten drivers speed.": of all that follows nothing else would be left to be said.
        var isLast = !Enumerable.Range(source.End, Math.Max(0, sentence.End - source.End)).Any(i => text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number);
        for (var i = source.First; i + 1 < source.End; i++)
        {
            if (text.Tokens[i].Lower != "," || (isLast && text.Tags[i + 1] is Tag.WP or Tag.WDT)) continue;
            if (isLast || !IsApposition(i + 1)) return new(source.First, i);
        }

        return source;
    }

    private bool IsApposition(int first) => text.Tokens[first].Lower is "a" or "an" or "who" or "which" or "whose" || text.Tags[first] == Tag.CD
        || (phrases.StartsAt(first) && Sources.Nouns.Of(text.Tokens[phrases.At(first).End - 1].Lower) == Sources.NounClass.Person);

    /// <summary>"according to plan", "according to size": a measure, not somebody.</summary>
    private bool IsMeasure(TokenRange source) => text.Tokens[source.End - 1].Lower is
        "plan" or "schedule" or "size" or "age" or "tradition" or "custom" or "need" or "needs" or "taste" or "height" or "weight" or "rank" or "alphabet" or "ability" or "seniority" or "colour" or "color" or "type" or "season" or "script";

    /// <summary>"There are concerns that the inquiry may drag on": nobody has them.</summary>
    private Found? ThereAre(int at, Sentence sentence)
    {
        for (var i = at + 1; i + 1 < sentence.End && i - at < 7; i++)
        {
            if (!Worries.Contains(text.Tokens[i].Lower)) continue;
            if (text.Tokens[i + 1].Lower is not ("that" or "about" or "over" or "of")) return null;
            var found = new Found(AttributionKind.Attitude, TokenRange.Empty, new(at, i + 1), 0.7);
            found.Content.Add(new(i + 1, contents.EndOfStatement(i + 1, sentence)));
            return found;
        }

        return null;
    }

    /// <summary>"Asked about the gate, Reed said": by nobody whom the sentence names. Not "Asked by reporters".</summary>
    private Found? Asked(int at, Sentence sentence)
    {
        if (at + 2 >= sentence.End || text.Tokens[at + 1].Lower is not ("about" or "whether" or "if" or "why" or "how" or "what" or "who"
            or "when" or "where")) return null;
        for (var i = at + 2; i + 2 < sentence.End; i++)
        {
            if (text.Tokens[i].Lower == "by") return null;
            if (text.Tokens[i].Lower != "," || !phrases.StartsAt(i + 1)) continue;
            var verb = phrases.At(i + 1).End;
            if (verb >= sentence.End || !(text.Tags[verb].IsFinite() || text.Tags[verb] == Tag.MD)) continue;
            var found = new Found(AttributionKind.Reporting, TokenRange.Empty, new(at, at + 1), 0.7);
            found.Content.Add(new(at + 1, i));
            return found;
        }

        return null;
    }

    private Found? Hedge(int at, Sentence sentence)
    {
        // "charged with allegedly …" is the law's hedge, not a report.
        if (at > sentence.First && text.Tags[at - 1] == Tag.IN) return null;
        if (TempersAdjective(at, sentence)) return null;
        var found = new Found(AttributionKind.Evidence, TokenRange.Empty, new(at, at + 1), 0.75);
        var first = ClauseStart(at, sentence);
        while (first < at && text.Tokens[first].Lower is "," or ";") first++;
        if (first < at) found.Content.Add(new(first, at));
        if (at + 1 < sentence.End && text.Tokens[at + 1].Lower is not ".") found.Content.Add(new(at + 1, contents.EndOfStatement(at + 1, sentence)));
        return found.Content.Count > 0 ? found : null;
    }

    /// <summary>"the apparently clandestine nature", "allegedly false statements": part of a noun phrase, not a statement.</summary>
    private bool TempersAdjective(int at, Sentence sentence) =>
        at + 2 < sentence.End && phrases.Holds(at + 1) && phrases.At(at + 1).End > at + 2
        && (text.Tags[at + 1].IsAdjective() || text.Tags[at + 1] is Tag.VBN or Tag.VBG)
        && (phrases.At(at + 1).First == at + 1 || phrases.Holds(at));

    private Found? Noun(int at, AttributionKind kind, Sentence sentence)
    {
        if (at + 2 >= sentence.End || text.Tokens[at + 1].Lower is not ("that" or "to" or "of" or "for" or "about" or "on" or "against" or "over")) return null;
        if (!phrases.Holds(at) || phrases.At(at).End != at + 1) return null;
        var source = Possessor(at);
        if (source.IsEmpty) return null;
        var isClause = text.Tokens[at + 1].Lower is "that" or "to";
        var found = new Found(kind, source, new(at, isClause ? at + 1 : at + 2), isClause ? 0.65 : 0.5);
        found.Content.Add(new(isClause ? at + 1 : at + 2, EndOfComplement(at + 2, sentence)));
        return found;
    }

    /// <summary>"his", "Mr. Reed's", "the ministry's" within the phrase whose head is the noun.</summary>
    private TokenRange Possessor(int noun)
    {
        var (first, _) = phrases.At(noun);
        for (var i = noun - 1; i >= first; i--)
        {
            if (text.Tags[i] == Tag.PRPS) return new(i, i + 1);
            if (text.Tags[i] == Tag.POS && i > first) return new(first, i + 1);
        }

        return TokenRange.Empty;
    }

    private int ClauseStart(int at, Sentence sentence)
    {
        for (var i = at - 1; i > sentence.First; i--)
        {
            if (text.Tokens[i].Lower is ";" or ":" or "—" or "that" || text.Tokens[i].Kind == TokenKind.Quote) return i + 1;
            if (text.Tags[i] is Tag.WP or Tag.WDT) return i;
            // "Judge Blake said the letter had reportedly …": the hedge is in what he said.
            if (text.Tokens[i].Lower is "said" or "says" or "say" or "added" or "claimed" or "reported" or "told"
                && text.Tags[i].IsVerb()) return i + 1;
            if (text.Tokens[i].Lower is "and" or "but" && !phrases.Holds(i + 1)) return i + 1;
        }

        return sentence.First;
    }

    private int EndOfComplement(int from, Sentence sentence)
    {
        var end = contents.EndOfStatement(from, sentence);
        for (var i = from; i < end; i++) if (text.Tokens[i].Lower is "," or ";") return i;
        return end;
    }
}
