using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Attributions by a verb. Catches "Reed said the plan failed", "“…,” said Reed", "… was told by aides that", ", adding that";
/// not "Reed, who is said to …" as Reed's own words, nor "a said amount".
/// </summary>
internal sealed class VerbCues(AnnotatedText text, NounPhrases phrases, Subjects subjects, Clauses clauses, Contents contents)
{
    private readonly VerbGroup?[] _groups = [.. Enumerable.Range(0, text.Tokens.Length).Select(i => text.Tokens[i].IsWord
        || text.Tokens[i].Kind == TokenKind.Clitic ? VerbGroup.At(text, i) : null)];

    private PassiveCues Passives => field ??= new PassiveCues(text, phrases, subjects, clauses, contents, _groups);

    /// <summary>Reads one sentence. <paramref name="found"/> holds what was found before it in the text.</summary>
    public void Find(Sentence sentence, List<Found> found)
    {
        var first = found.Count;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_groups[i] is not { } group || AnonymityTalk.Is(text, group, sentence)) continue;
            var scope = contents.ScopeAt(i);
            var attribution = group.Voice switch
            {
                _ when Passives.IsReduced(group, scope) => Passives.Reduced(group, scope),
                Voice.Active when group.Lemma is "emerge" or "transpire" or "seem" or "appear" => Passives.Seeming(group, scope),
                Voice.Passive => Passives.Passive(group, scope),
                Voice.Active => Active(group, scope, found, first),
                Voice.Participle => Participle(group, scope, found, first),
                _ => null,
            };
            if (attribution is not null) found.Add(attribution);
        }
    }

    private Found? Active(VerbGroup group, Sentence sentence, List<Found> found, int firstOfSentence)
    {
        if (group.Lemma == "put") return Estimate(group, sentence);
        if (IsNoCommentVerb(group)) return NoComment(group, sentence);
        if (CueKinds.Of(group.Lemma) is not { } verb || IsNoun(group)) return null;
        var source = subjects.Before(group.First);
        var inverted = false;
        if (MayInvert(group, sentence) && (source.IsEmpty || text.Tokens[group.First - 1].Kind == TokenKind.Quote))
        {
            var behind = subjects.After(group.End);
            if (!behind.IsEmpty && !IsClauseSubject(behind, sentence)) (source, inverted) = (behind, true);
        }

        if (source.IsEmpty && text.Tokens[Math.Max(sentence.First, group.First - 1)].Lower is "and" or "but" or "or" or "," or "then") source = Shared(group, sentence, found, firstOfSentence);
        // "That said, …" says nothing of anybody.
        if (!source.IsEmpty && source.End - source.First == 1 && text.Tokens[source.First].Lower == "that"
            && source.First == sentence.First) return null;
        // "the court heard that he owed money": somebody told it, who is not.
        var isCourt = group.Lemma is "hear" or "tell" && phrases.Holds(source.First)
            && CourtCues.IsCourt(text.Tokens[phrases.At(source.First).End - 1].Lower);
        // "…, court told" closes the sentence: read by its words.
        if (isCourt && CourtCues.At(text, sentence) is { } closing && closing.Cue.Overlaps(new(group.First, group.End))) return null;
        if (isCourt && group.Lemma == "hear" && Complete(verb, group, source, inverted, sentence) is { } heard)
            return heard.WithoutSource();
        return source.IsEmpty || Passives.IsExpletive(source) ? null : Complete(verb, group, source, inverted, sentence);
    }

    private Found? Complete(CueVerb verb, VerbGroup group, TokenRange source, bool inverted, Sentence sentence)
    {
        var segment = new TokenRange(Math.Min(source.First, group.First), Math.Max(source.End, group.End));
        // "“…,” he said, and then | asked me to forget it": what stands before "he said" is said already.
        var isShared = source.End < group.First && text.Tokens[group.First - 1].Lower is "and" or "then"
            && Enumerable.Range(source.End, Math.Min(30, group.First - source.End)).Any(i => text.Tags[i].IsFinite());
        if (source.First < group.First && (isShared || source.First < sentence.First)) segment = new(group.First, group.End);
        var after = clauses.SkipCircumstances(segment.End, sentence.End, verb.Frame.HasFlag(CueFrame.Receiver) || HearerFollows(verb, segment.End));
        after = clauses.SkipCiting(after, sentence.End);
        var attribution = new Found(verb.Kind, source, new(group.First, group.End), verb.Frame.HasFlag(CueFrame.Clause) ? 0.75 : 0.85);
        if (!contents.Fill(attribution, segment, after, inverted)) return null;
        var objectFollows = attribution.Content[0].First >= group.End;
        // "told a joke and left".
        if (objectFollows && text.Tags[attribution.Content[0].First] == Tag.CC) return null;
        // "polls show a dead heat": what a document shows need not be a clause.
        var isShown = verb.Kind == AttributionKind.Evidence && source.End <= group.First && phrases.Holds(source.First)
            && Sources.Nouns.Of(text.Tokens[phrases.At(source.First).End - 1].Lower) is Sources.NounClass.Document or Sources.NounClass.Documents;
        if (verb.Frame.HasFlag(CueFrame.Clause) && objectFollows && !isShown
            && !clauses.StartsClause(attribution.Content[0].First, attribution.Content[0].End)
            && text.Tokens[Math.Max(0, attribution.Content[0].First - 1)].Lower != ":") return null;
        return attribution;
    }

    /// <summary>"asked the witness who she was", "promised supporters that nothing would change".</summary>
    private bool HearerFollows(CueVerb verb, int at) =>
        phrases.StartsAt(at) && verb.Lemma is "warn" or "promise" or "advise" or "notify" or "assure" && phrases.At(at).End < text.Tokens.Length
            && text.Tokens[phrases.At(at).End].Lower == "that"
        || verb.Frame.HasFlag(CueFrame.Question) && phrases.StartsAt(at) && phrases.At(at).End < text.Tokens.Length
        && text.Tokens[phrases.At(at).End].Lower is "who" or "what" or "why" or "how" or "when" or "where" or "whether" or "if" or "about" or ":";

    private Found? Participle(VerbGroup group, Sentence sentence, List<Found> found, int firstOfSentence)
    {
        if (CueKinds.Of(group.Lemma) is not { } verb || IsNoun(group)) return null;
        var before = group.First - 1;
        TokenRange source;
        if (before >= sentence.First && (text.Tokens[before].Lower is "," or "—" or "–" or "--" or "while" or "without" or "by" or "and" or "before" or "after" || text.Tokens[before].Kind == TokenKind.Quote))
        {
            source = Shared(group, sentence, found, firstOfSentence);
            // "The Bell, citing two aides, reported": nobody has spoken yet, so the phrase before the comma does.
            if (source.IsEmpty && text.Tokens[before].Lower == "," && phrases.Holds(before - 1)) source = subjects.EndingAt(before - 1);
        }
        // "criticised Mr. Lamport for saying", "mocked her for calling it a farce": the words are those of the one who is blamed or praised.
        else if (before > sentence.First && text.Tokens[before].Lower is "for" or "of" && phrases.Holds(before - 1)) source = Blamed(before - 1, sentence);
        else if (before < sentence.First) source = SubjectOfMainClause(group, sentence);
        else if (phrases.Holds(before)) source = subjects.Before(group.First);
        else return null;
        // "That said, …" says nothing of anybody.
        if (!source.IsEmpty && source.End - source.First == 1 && text.Tokens[source.First].Lower == "that"
            && source.First == sentence.First) return null;
        return source.IsEmpty || Passives.IsExpletive(source) ? null : Complete(verb, group, source, inverted: false, sentence);
    }

    /// <summary>The object that ends with a token, if the verb before it blames, praises or thanks; else empty.</summary>
    private TokenRange Blamed(int last, Sentence sentence)
    {
        var blamed = subjects.EndingAt(last);
        var verb = blamed.First - 1;
        return verb > sentence.First && text.Tags[verb].IsVerb() && VerbLemmas.Of(text.Tokens[verb].Lower) is "criticize" or "criticise" or "blame" or "praise" or "attack" or "condemn"
            or "fault" or "mock" or "rebuke" or "denounce" or "accuse" or "thank" or "chide" or "scold" or "slam" or "blast" or "ridicule" or "commend" or "applaud" or "suspect"
            ? blamed
            : TokenRange.Empty;
    }

    /// <summary>"Hospital staff put the number of dead at 31"; not "will put supply at 31", which brings it about.</summary>
    private Found? Estimate(VerbGroup group, Sentence sentence)
    {
        if (text.Tags[group.First] == Tag.MD || group.IsNegated || !phrases.StartsAt(group.End)) return null;
        var at = group.End;
        while (at + 1 < sentence.End && at - group.End < 14 && text.Tokens[at].Lower != "at")
            if (text.Tokens[at++].Lower is "," or ";" || text.Tags[at].IsFinite()) return null;
        if (at + 2 >= sentence.End || text.Tokens[at].Lower != "at") return null;
        var number = text.Tokens[at + 1].Lower switch
        {
            "about" or "around" or "some" or "nearly" or "over" or "almost" or "between" or "roughly" => at + 2,
            "more" or "less" or "fewer" or "at" => at + 3,
            _ => at + 1,
        };
        var isNumber = number < sentence.End && (text.Tags[number] == Tag.CD || text.Text[text.Tokens[number].Start] is '$' or '£' or '€');
        if (!isNumber) return null;
        var source = subjects.Before(group.First);
        if (source.IsEmpty || Passives.IsExpletive(source)) return null;
        var found = new Found(AttributionKind.Reporting, source, new(group.First, group.End), 0.7);
        found.Content.Add(new(group.End, contents.EndOfStatement(group.End, sentence)));
        return found;
    }

    private Found? NoComment(VerbGroup group, Sentence sentence)
    {
        var source = subjects.Before(group.First);
        if (source.IsEmpty) source = SubjectOfMainClause(group, sentence);
        if (source.IsEmpty || Passives.IsExpletive(source) || group.End >= sentence.End) return null;
        if (text.Tokens[group.End].Lower is not ("to" or "comment" or "further" or "immediate" or "immediately" or "requests")
            || (group.End + 1 < sentence.End && text.Tags[group.End + 1] is Tag.CD)) return null;
        var found = new Found(AttributionKind.Reporting, source, new(group.First, group.End), 0.8);
        found.Content.Add(new(group.End, contents.EndOfStatement(group.End, sentence)));
        return found;
    }

    /// <summary>"declined to comment", "did not respond to", "could not be reached" is not said by a verb of saying.</summary>
    private static bool IsNoCommentVerb(VerbGroup group) => group.Lemma == "decline" || (group.IsNegated
        && group.Lemma is "respond" or "comment" or "answer" or "reply");

    /// <summary>The source of a cue without a subject of its own: that of the last cue in the sentence, or the subject of the verb before.</summary>
    private TokenRange Shared(VerbGroup group, Sentence sentence, List<Found> found, int firstOfSentence)
    {
        for (var f = found.Count - 1; f >= firstOfSentence; f--)
        {
            if (!found[f].Source.IsEmpty && found[f].Cue.End <= group.First
                && text.QuotationOf[found[f].Cue.First] == text.QuotationOf[group.First]) return found[f].Source;
        }

        // “… and so on. The end.” adding that: the main clause stands in the sentence before.
        if (text.Tokens[group.First - 1].Kind == TokenKind.Quote)
        {
            for (var f = found.Count - 1; f >= Math.Max(0, found.Count - 20)
                && text.SentenceAt(found[f].Cue.First).Paragraph == sentence.Paragraph; f--)
                if (!found[f].Source.IsEmpty && text.QuotationOf[found[f].Cue.First] < 0) return found[f].Source;
        }

        for (var i = group.First - 1; i > sentence.First; i--)
        {
            if (_groups[i] is not { Voice: Voice.Active or Voice.Passive } earlier || text.QuotationOf[i] != text.QuotationOf[group.First]) continue;
            var subject = subjects.Before(earlier.First);
            if (!subject.IsEmpty && text.Tags[subject.First] is not (Tag.WP or Tag.WDT)) return subject;
        }

        return TokenRange.Empty;
    }

    private TokenRange SubjectOfMainClause(VerbGroup group, Sentence sentence)
    {
        for (var i = group.End; i < sentence.End; i++)
        {
            if (_groups[i] is { Voice: Voice.Active } main && main.First > group.End)
            {
                var subject = subjects.Before(main.First);
                if (!subject.IsEmpty && text.Tokens[subject.First - 1].Lower == ",") return subject;
            }
        }

        return TokenRange.Empty;
    }

    private bool MayInvert(VerbGroup group, Sentence sentence) =>
        group.First == group.Verb && (group.First == sentence.First || text.Tokens[group.First - 1].Kind == TokenKind.Quote
            || text.Tokens[group.First - 1].Lower is "," or "?" or "!" or "—" or "–");

    /// <summary>In "Reed, the mayor, said officials knew" the phrase behind the verb is the subject of the statement.</summary>
    private bool IsClauseSubject(TokenRange phrase, Sentence sentence) =>
        phrase.End < sentence.End && (text.Tags[phrase.End].IsFinite() || text.Tags[phrase.End] == Tag.MD);

    /// <summary>"the claims", "a said amount": a determiner right before takes the verb away.</summary>
    private bool IsNoun(VerbGroup group) =>
        group.First > 0 && group.First == group.Verb && text.Tags[group.First - 1] is Tag.DT or Tag.PRPS or Tag.POS
            && text.Tokens[group.First - 1].Lower is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "my" or "our" or "'s" or "no" or "any";
}
