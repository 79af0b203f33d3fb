using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>
/// "Reed, who | prosecutors | say | stole the pump": those who stand between the pronoun and the cue speak, and of him. Training shows
/// it so seldom that the network takes the pronoun, and with it the accused, for the source.
/// </summary>
internal sealed class ObjectRelatives(AnnotatedText text)
{
    /// <summary>Tokens between the pronoun and the cue.</summary>
    private const int LongestSubject = 12;

    /// <summary>The attribution with the clause's own subject as its source; itself where it has no such clause.</summary>
    public Extracted Mend(Extracted attribution)
    {
        var cue = First(attribution.Cue[0].Start);
        var pronoun = PronounBefore(cue);
        if (pronoun < 0) return attribution;
        var (who, subject) = (text.SpanOf(pronoun, pronoun + 1), text.SpanOf(pronoun + 1, cue));
        if (attribution.Source is [var source] && source.Overlaps(who) && source.Overlaps(subject))
        {
            var isThere = attribution.Content.Any(who.Overlaps);
            return attribution with { Source = [subject], Content = isThere ? attribution.Content : [.. attribution.Content.Append(who).Order()] };
        }

        // "whom several aides | described | as tired": taken for what nobody says. Not "in which he | is mentioned".
        return attribution.Source.Count == 0 && IsActive(cue, attribution.Cue[0])
            && attribution.Content.Any(piece => piece.Overlaps(who) && piece.Contains(subject))
            ? attribution with { Source = [subject], Content = [.. attribution.Content.SelectMany(piece => Without(piece, who, subject))] }
            : attribution;
    }

    /// <summary>The "who", "whom" or "which" behind which nothing but a subject stands before the cue; -1 if there is none.</summary>
    private int PronounBefore(int cue)
    {
        var sentence = text.SentenceAt(cue).First;
        for (var at = cue - 1; at > sentence && cue - at <= LongestSubject; at--)
        {
            if (text.Tags[at].IsVerb() || text.Tags[at] == Tag.MD || text.Tokens[at].Kind == TokenKind.Mark) return -1;
            if (text.Tags[at] is Tag.WP or Tag.WDT)
                return text.Tokens[at].Lower is "who" or "whom" or "which" && !text.IsCapitalized(at) && IsSubject(at + 1, cue) ? at : -1;
        }

        return -1;
    }

    // "described" without "was" before it is no participle here, whatever its tag.
    private bool IsActive(int verb, TextSpan cue) => text.Tokens[verb].End >= cue.End
        && (text.Tags[verb].IsFinite() || text.Tags[verb] == Tag.VBN)
        && VerbLemmas.Of(text.Tokens[verb].Lower) is not ("be" or "seem" or "appear");

    /// <summary>
    /// A phrase and what hangs on it by prepositions; no time ("who last week said"), nor the pronoun over again ("who both said").
    /// </summary>
    private bool IsSubject(int first, int end)
    {
        while (first < end && text.Tags[first].IsAdverb() && text.Tokens[first].Lower.EndsWith("ly", StringComparison.Ordinal)) first++;
        if (first >= end || !IsSurelyNoun(first) || IsTime(end - 1)
            || text.Tokens[end - 1].Lower is "all" or "both" or "each" or "himself" or "herself" or "themselves" or "itself") return false;
        while (text.Phrases.StartsAt(first))
        {
            first = text.Phrases.At(first).End;
            if (first >= end) return first == end;
            if (text.Tags[first] is not (Tag.IN or Tag.CC)) return false;
            first++;
        }

        return false;
    }

    /// <summary>"who police say", but not "who works for Reed", whatever the tagger takes it for.</summary>
    private bool IsSurelyNoun(int first)
    {
        if (!text.Phrases.StartsAt(first)) return false;
        if (text.Tags[first] is Tag.DT or Tag.PDT or Tag.PRPS or Tag.PRP or Tag.CD || text.IsCapitalized(first)
            || text.Tokens[first].Lower is "many" or "most" or "few" or "several" or "others") return true;
        return Nouns.OfHead(text.Tokens[text.Phrases.At(first).End - 1].Lower) is NounClass.Person or NounClass.People or NounClass.Organization;
    }

    private bool IsTime(int token) => NounPhrases.IsTemporal(text, token)
        || text.Tokens[token].Lower is "week" or "weekend" or "month" or "year" or "day" or "night" or "morning" or "afternoon" or "evening"
            or "time" or "decade" or "moment" or "years" or "weeks" or "months" or "days";

    /// <summary>The piece up to the pronoun, and what stands behind the subject and a space.</summary>
    private static IEnumerable<TextSpan> Without(TextSpan piece, TextSpan who, TextSpan subject)
    {
        if (!piece.Contains(subject)) return [piece];
        var rest = Math.Min(subject.End + 1, piece.End);
        return new[] { new TextSpan(Math.Min(piece.Start, who.Start), who.End), new TextSpan(rest, piece.End) }
            .Where(part => !part.IsEmpty);
    }

    private int First(int offset) => TokenSearch.FirstEndingBehind(text.Tokens, offset);
}
