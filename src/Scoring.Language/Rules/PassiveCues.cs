using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Verbs whose subject is no speaker: "is said to", "it has emerged that", "seems to", "…, said to include". Not "was told by aides"
/// without the aides.
/// </summary>
internal sealed class PassiveCues(AnnotatedText text, NounPhrases phrases, Subjects subjects, Clauses clauses, Contents contents, VerbGroup?[] groups)
{
    private static readonly FrozenDictionary<string, AttributionKind> AgentlessPassives = WordLists.Read("agentless-passives")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => Enum.Parse<AttributionKind>(words[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Worries = WordLists.Set("worries");

    private static readonly FrozenSet<string> ExpletiveVerbs = WordLists.Set("expletive-verbs");

    public Found? Passive(VerbGroup group, Sentence sentence)
    {
        if (CourtCues.At(text, sentence) is { } closing && closing.Cue.Overlaps(new(group.First, group.End))) return null;
        var subject = subjects.Before(group.First);
        var agent = AgentOf(group, sentence);
        if (!agent.IsEmpty && CueKinds.Of(group.Lemma) is { } verb)
        {
            var byAgent = new Found(verb.Kind, agent, new(group.First, group.End), 0.7);
            AddSubjectAndComplement(byAgent, IsTelling(group) ? TokenRange.Empty : subject, agent.End, sentence);
            return byAgent.Content.Count > 0 ? byAgent : null;
        }

        if (group.Lemma == "raise" && !subject.IsEmpty && Worries.Contains(text.Tokens[subject.End - 1].Lower)) return Expletive(AttributionKind.Reporting, subject, group, sentence);
        if (!AgentlessPassives.TryGetValue(group.Lemma, out var kind) || IsOnlyThinkable(group)) return null;
        if (IsExpletive(subject) || (subject.IsEmpty && group.First > sentence.First && text.Tokens[group.First - 1].Lower is "as"))
        {
            return ExpletiveVerbs.Contains(group.Lemma) ? Expletive(kind, subject, group, sentence) : null;
        }

        var after = group.End;
        if (!(after < sentence.End && text.Tokens[after].Lower is "to" or "that" or "of" or "as" or "about" or "by")) return null;
        // "is known as", "is known for": its name or its merit, not what is said of it.
        if (group.Lemma == "know" && text.Tokens[after].Lower is not ("to" or "that")) return null;
        if (subject.IsEmpty || (text.Tokens[after].Lower == "to" && !IsInfinitive(group, after, sentence))) return null;
        var found = new Found(kind, TokenRange.Empty, new(group.First, group.End), 0.6);
        // He who was told something is its hearer, not its matter.
        AddSubjectAndComplement(found, IsTelling(group) ? TokenRange.Empty : subject, after, sentence);
        return found.Content.Count > 0 ? found : null;
    }

    /// <summary>"was told by aides", "were informed that": the subject hears it.</summary>
    private static bool IsTelling(VerbGroup group) => group.Lemma is "tell" or "inform" or "notify" or "advise" or "brief" or "assure";

    /// <summary>"could be expected to", "might have been thought to": nobody does.</summary>
    private bool IsOnlyThinkable(VerbGroup group) => Enumerable.Range(group.First, group.Verb - group.First)
        .Any(i => text.Tokens[i].Lower is "can" or "could" or "might" or "may" or "must" or "should");

    /// <summary>"reported to have"; not "reported to the police", nor the duty in "supposed to close at six".</summary>
    private bool IsInfinitive(VerbGroup group, int to, Sentence sentence)
    {
        var verb = to + 1;
        while (verb < sentence.End && text.Tags[verb].IsAdverb()) verb++;
        if (verb >= sentence.End || phrases.StartsAt(verb)) return false;
        return group.Lemma != "suppose" || text.Tokens[verb].Lower == "have";
    }

    /// <summary>"it has emerged that …", "…, it is understood": "it" belongs to the cue and nobody is the source.</summary>
    private Found? Expletive(AttributionKind kind, TokenRange it, VerbGroup group, Sentence sentence)
    {
        var cue = new TokenRange(it.IsEmpty ? group.First : it.First, group.End);
        var found = new Found(kind, TokenRange.Empty, cue, 0.85);
        var after = clauses.SkipCircumstances(group.End, sentence.End, hasReceiver: false);
        // "a year after it was announced, …": the thing was.
        if (cue.First > sentence.First && text.Tokens[cue.First - 1].Lower is "after" or "before" or "since" or "until" or "when" or "once"
            && (clauses.IsEnd(after, sentence.End) || text.Tokens[after].Lower == ",")) return null;
        return contents.Fill(found, cue, after, isInverted: false) ? found : null;
    }

    /// <summary>"…, said to include Reed": a participle without its "is" or "who are", and nobody who says it.</summary>
    public bool IsReduced(VerbGroup group, Sentence sentence) =>
        group.First == group.Verb && group.End + 1 < sentence.End && text.Tokens[group.End].Lower == "to" && text.Tags[group.End + 1] == Tag.VB
        && group.Lemma is "say" or "believe" or "think" or "understand" or "report" or "allege" or "know" or "expect" or "rumour" or "rumor"
        && !text.Tags[group.Verb].Equals(Tag.VBG)
        && group.First > sentence.First && (IsSaidOf(group, sentence) || text.Tokens[group.First - 1].Lower is "," or "—" or "–" or "("
        || (text.Tokens[group.First - 1].Kind == TokenKind.Quote && group.First - 2 >= sentence.First
        && text.Tokens[group.First - 2].Lower == ",") || (group.Lemma is not ("say" or "know" or "think") && phrases.Holds(group.First - 1)
        && text.Tags[group.Verb] == Tag.VBN));

    /// <summary>"Secret meetings said to have paved the way": nobody says to have done something.</summary>
    private bool IsSaidOf(VerbGroup group, Sentence sentence) =>
        text.Tokens[group.End + 1].Lower == "have" && group.End + 2 < sentence.End && text.Tags[group.End + 2] is Tag.VBN or Tag.VBD
        && phrases.Holds(group.First - 1) && text.Tags[group.First - 1] != Tag.PRP;

    public Found Reduced(VerbGroup group, Sentence sentence)
    {
        var found = new Found(AttributionKind.Evidence, TokenRange.Empty, new(group.First, group.End), 0.7);
        // "A list of names, said to include two judges": said of the list.
        if (IsSaidOf(group, sentence))
        {
            // All before it is what it is said of, if that is one phrase; "were held" behind it is the writer's own.
            var isPhrase = !Enumerable.Range(sentence.First, group.First - sentence.First).Any(i => text.Tags[i].IsFinite() || text.Tokens[i].Lower is "," or ";" or ":");
            if (isPhrase) found.Content.Add(new(sentence.First, group.First));
            var end = group.End + 3;
            var limit = contents.EndOfInserted(group.End, sentence);
            while (end < limit && !text.Tags[end].IsFinite() && text.Tags[end] != Tag.MD) end++;
            found.Content.Add(new(group.End, Math.Min(end, limit)));
            return found;
        }

        var subject = group.First - (text.Tokens[group.First - 1].Lower is "," or "—" or "–" or "(" ? 2 : 1);
        if (subject >= sentence.First && phrases.Holds(subject)
            && subjects.EndingAt(subject) is var named && named.First == sentence.First) found.Content.Add(named);
        found.Content.Add(new(group.End, contents.EndOfInserted(group.End, sentence)));
        return found;
    }

    public Found? Seeming(VerbGroup group, Sentence sentence)
    {
        var subject = subjects.Before(group.First);
        if (subject.IsEmpty) return null;
        if (IsExpletive(subject)) return Expletive(AttributionKind.Evidence, subject, group, sentence);
        if (group.Lemma is "emerge" or "transpire") return null;
        if (!(group.End < sentence.End && (text.Tokens[group.End].Lower is "to" or "that" or "like"
            || text.Tags[group.End].IsAdjective()))) return null;
        // "She appeared to suggest otherwise": her own words, if not plain ones.
        var isSaying = text.Tokens[group.End].Lower == "to" && group.End + 1 < sentence.End && text.Tokens[group.End + 1].Lower
            is "suggest" or "say" or "deny" or "confirm" or "contradict" or "admit" or "concede" or "acknowledge" or "criticize" or "criticise";
        if (isSaying && IsHuman(subject)) return null;
        var found = new Found(AttributionKind.Evidence, TokenRange.Empty, new(group.First, group.End), 0.5);
        AddSubjectAndComplement(found, subject, group.End, sentence);
        return found;
    }

    private bool IsHuman(TokenRange subject) => text.Tokens[subject.First].Lower is "he" or "she" or "i" or "we"
        || Enumerable.Range(subject.First, subject.End - subject.First).Any(i => text.NameOf[i] >= 0
            ? text.Names[text.NameOf[i]].Kind == Names.NameKind.Person
            : Sources.Nouns.Of(text.Tokens[i].Lower) is Sources.NounClass.Person or Sources.NounClass.People);

    private void AddSubjectAndComplement(Found found, TokenRange subject, int after, Sentence sentence)
    {
        if (!subject.IsEmpty && !IsExpletive(subject) && subject.End <= found.Cue.First) found.Content.Add(subject);
        if (!clauses.IsEnd(after, sentence.End)) found.Content.Add(new(after, contents.EndOfStatement(after, sentence)));
    }

    private TokenRange AgentOf(VerbGroup group, Sentence sentence)
    {
        for (var i = group.End; i + 1 < sentence.End && i - group.End < 8; i++)
        {
            if (text.Tokens[i].Lower is "that" or "," or "to" || text.Tags[i].IsFinite()) break;
            if (text.Tokens[i].Lower != "by" || !phrases.StartsAt(i + 1)) continue;
            return IsTime(i + 1) || IsManner(i + 1) ? TokenRange.Empty : subjects.After(i + 1);
        }

        return TokenRange.Empty;
    }

    /// <summary>"quoted by name", "told by telephone": one bare noun that names nobody is how it was done.</summary>
    private bool IsManner(int at) => phrases.At(at).End == at + 1 && text.Tags[at] == Tag.NN && text.NameOf[at] < 0
        && Sources.Nouns.Of(text.Tokens[at].Lower) is not (Sources.NounClass.Person or Sources.NounClass.People or Sources.NounClass.Organization);

    /// <summary>"by Friday", "by 2030", "by the end of the month": when, not whom.</summary>
    private bool IsTime(int at)
    {
        if (NounPhrases.IsTemporal(text, at) || text.Tags[at] == Tag.CD || text.Tokens[at].Lower is "now" or "then") return true;
        for (var i = at; i < phrases.At(at).End; i++)
        {
            if (text.Tokens[i].Lower is "end" or "start" or "beginning" or "middle" or "close" or "weekend" or "time" or "day" or "week"
                or "month" or "year" or "spring" or "summer" or "autumn" or "fall" or "winter" or "night" or "evening" or "morning"
                or "noon" or "midnight" or "deadline" or "decade" or "century" or "quarter" || NounPhrases.IsTemporal(text, i)) return true;
        }

        return false;
    }

    public bool IsExpletive(TokenRange phrase) => !phrase.IsEmpty && phrase.End - phrase.First == 1 && text.Tokens[phrase.First].Lower is "it" or "there" && IsImpersonal(phrase.First);

    /// <summary>"it" is taken for nobody if its verb is of the kind that says so: "it has emerged", "it is believed".</summary>
    private bool IsImpersonal(int it)
    {
        VerbGroup? verb = null;
        for (var i = it + 1; i < text.Tokens.Length && i - it < 6; i++) if (groups[i] is { } group && group.First == it + 1) verb = group;
        return verb is not { } found || found.Voice is Voice.Passive or Voice.Reduced || found.Lemma is "emerge" or "transpire" or "appear" or "seem" or "be";
    }
}
