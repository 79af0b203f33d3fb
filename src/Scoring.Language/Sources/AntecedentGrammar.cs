using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// What the grammar around a "he" or "she" says of a candidate: whom its own statement names it is not, nor the object of its verb, nor
/// whom "whom he" takes up; who is only spoken of in another's words is so less.
/// </summary>
internal sealed class AntecedentGrammar(AnnotatedText text)
{
    /// <summary>The first of its features, and the one behind its last.</summary>
    public const int First = 84, End = Described + 2;

    private const int Told = First, InStatement = Told + 2, Behind = InStatement + 2, Relative = Behind + 2, Fronted = Relative + 2,
        Distance = Fronted + 2, Rank = Distance + Never + 1, SubjectRank = Rank + 4, SpokeLast = SubjectRank + 3,
        SpokeBefore = SpokeLast + 5, Named = SpokeBefore + 5, InHeadline = Named + 3, Pronoun = InHeadline + 1, Described = Pronoun + 2;

    /// <summary>Mentions of one person that are looked at before and behind a pronoun.</summary>
    private const int MentionsLookedAt = 12;

    private const int Never = 5;

    public void Fill(int token, List<PersonCandidate> candidates, Tellers tellers)
    {
        var free = candidates.ConvertAll(candidate => LastFree(token, candidate, tellers));
        for (var c = 0; c < candidates.Count; c++)
        {
            var candidate = candidates[c];
            FillContents(token, candidate, tellers);
            FillBehind(token, candidate, tellers);
            FillFronted(token, candidate);
            var features = candidate.Features;
            var sentences = free[c] < 0 ? Never : Math.Min(Never - 1, text.SentenceOf[token] - text.SentenceOf[free[c]]);
            features.Add(Distance + sentences);
            features.Add(Rank + Math.Min(3, free.Count(other => other > free[c])));
            if (IsFreeSubject(free[c])) features.Add(SubjectRank + Math.Min(2, free.Where(IsFreeSubject).Count(other => other > free[c])));
            if (candidate.SpeakerRank is var spoke and < 2)
                features.Add((spoke == 0 ? SpokeLast : SpokeBefore)
                    + Math.Min(4, text.SentenceOf[token] - text.SentenceOf[candidate.LastSpoke]));
            if (text.Tokens[candidate.LastMention].Lower is "he" or "she")
                features.Add(Pronoun + (candidate.LastMention == candidate.LastSpoke ? 0 : 1));
            if (candidate.LastSpoke < 0 && candidate.Speaker is { } described)
                features.Add(Described + (text.Tokens[described.Defining.First].Lower is "the" ? 0 : 1));
            var named = Mentions(candidate);
            features.Add(Named + Math.Min(2, candidates.Count(other => Mentions(other) > named)));
            if (candidate.Person is { } person && text.SentenceAt(person.Mentions[0]).Paragraph == 0) features.Add(InHeadline);
        }
    }

    /// <summary>"She endorsed Reed", "Asked about Reed, she said", "Unlike Reed, she": not Reed, whatever else speaks for that.</summary>
    public bool Excludes(int token, PersonCandidate candidate, Tellers tellers)
    {
        if (candidate.Person is not { } person) return false;
        var sentence = text.SentenceAt(token);
        var before = candidate.LastMention;
        if (before > sentence.First && text.NameOf[before] >= 0 && IsFronted(sentence.First)
            && !HasSubject(sentence.First, token)) return true;
        var at = NextOf(person.Mentions, token);
        if (at == person.Mentions.Count || person.Mentions[at] is var mention && (mention >= sentence.End
            || tellers.Of(mention) == token)) return false;
        var phrase = text.Phrases.Holds(mention) ? text.Phrases.At(mention) : (First: mention, End: mention + 1);
        var verb = phrase.First - 1;
        // The object must be the whole phrase, not its owner: "she praised Reed's plan".
        if (verb <= token || !text.Tags[verb].IsVerb() || text.Names[text.NameOf[mention]].End != phrase.End
            || (phrase.End < text.Tokens.Length && text.Tags[phrase.End] is Tag.POS)) return false;
        return Enumerable.Range(token + 1, verb - token - 1)
            .All(i => text.Tags[i].IsVerb() || text.Tags[i].IsAdverb() || text.Tags[i] is Tag.MD or Tag.TO);
    }

    private bool IsFronted(int first) => text.Tokens[first].Lower is "asked" or "pressed" or "questioned" or "like" or "unlike" or "along"
        or "alongside" or "besides" || (text.Tokens[first].Lower == "as" && text.Tokens[first + 1].Lower is "for" or "with");

    /// <summary>A pronoun or name before a verb, behind a comma: the sentence's own subject, which may be the pronoun's.</summary>
    private bool HasSubject(int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text.Tokens[i].Lower != "," || !text.Phrases.StartsAt(i + 1)) continue;
            var verb = text.Phrases.At(i + 1).End;
            if (verb < end && (text.Tags[verb].IsFinite() || text.Tags[verb] == Tag.MD)) return true;
        }

        return false;
    }

    private static int Mentions(PersonCandidate candidate) => candidate.Person?.Mentions.Count ?? 0;

    private bool IsFreeSubject(int mention) => mention >= 0 && ThingPronouns.IsSubject(text, mention);

    /// <summary>Whether the pronoun's own words, or another's, are where the candidate is mentioned last.</summary>
    private static void FillContents(int token, PersonCandidate candidate, Tellers tellers)
    {
        var mentioned = tellers.Of(candidate.LastMention);
        if (mentioned == token) candidate.Features.Add(Told);
        else if (mentioned >= 0 && mentioned != tellers.Of(token) && candidate.LastMention != candidate.LastSpoke)
            candidate.Features.Add(Told + 1);
    }

    /// <summary>Where the candidate is named in the pronoun's own statement, or behind it in its sentence.</summary>
    private void FillBehind(int token, PersonCandidate candidate, Tellers tellers)
    {
        if (candidate.Person is not { } person) return;
        var mentions = person.Mentions;
        var at = NextOf(mentions, token);
        for (var m = Math.Max(0, at - MentionsLookedAt); m < Math.Min(mentions.Count, at + MentionsLookedAt); m++)
        {
            if (tellers.Of(mentions[m]) != token) continue;
            candidate.Features.Add(InStatement + (text.IsInQuotation(mentions[m]) ? 0 : 1));
            break;
        }

        if (at < mentions.Count && text.SentenceOf[mentions[at]] == text.SentenceOf[token] && tellers.Of(mentions[at]) != token)
            candidate.Features.Add(Behind + (HasComma(token, mentions[at]) ? 0 : 1));
    }

    /// <summary>"Along with Reed, he", "Asked about Reed, she", "Reed, whom he".</summary>
    private void FillFronted(int token, PersonCandidate candidate)
    {
        var mention = candidate.LastMention;
        if (text.SentenceOf[mention] != text.SentenceOf[token]) return;
        var name = text.NameOf[mention] >= 0 ? text.Names[text.NameOf[mention]].End : mention + 1;
        if (text.Tags[token - 1] is Tag.WP or Tag.WDT)
        {
            candidate.Features.Add(Relative + (HasVerb(name, token - 1) ? 0 : 1));
            return;
        }

        var first = text.SentenceAt(token).First;
        if (HasVerb(first, mention)) return;
        if (mention > first && text.Tags[first] is Tag.IN or Tag.TO or Tag.VBG or Tag.VBN or Tag.RB)
            candidate.Features.Add(Fronted + (HasVerb(mention, token) ? 0 : 1));
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++) if (text.Tags[i].IsFinite() || text.Tags[i] is Tag.MD) return true;
        return false;
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++) if (text.Tokens[i].Lower is "," or ";" or "—" or "–") return true;
        return false;
    }

    /// <summary>The candidate's last mention in the writer's own words, or as who speaks; -1 for none.</summary>
    private int LastFree(int token, PersonCandidate candidate, Tellers tellers)
    {
        if (candidate.Person is not { } person) return candidate.LastMention;
        if (text.NameOf[candidate.LastMention] < 0) return candidate.LastMention;
        var m = NextOf(person.Mentions, token) - 1;
        for (var looked = 0; m >= 0 && looked < MentionsLookedAt && person.Mentions[m] > candidate.LastSpoke; m--, looked++)
            if (!text.IsInQuotation(person.Mentions[m]) && tellers.Of(person.Mentions[m]) < 0) return person.Mentions[m];
        return candidate.LastSpoke;
    }

    /// <summary>The number of the first mention behind a token.</summary>
    private static int NextOf(List<int> mentions, int token)
    {
        var at = mentions.BinarySearch(token);
        return at < 0 ? ~at : at + 1;
    }
}
