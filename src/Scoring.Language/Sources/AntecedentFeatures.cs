using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>What speaks for and against a candidate for "he" or "she". All features hold or do not.</summary>
internal sealed class AntecedentFeatures(AnnotatedText text, NounPhrases phrases, People people)
{
    public const int Count = AntecedentGrammar.End;

    private readonly AntecedentGrammar _grammar = new(text);

    private readonly int _most = people.All.Count == 0 ? 0 : people.All.Max(person => person.Mentions.Count);

    /// <param name="candidates">By last mention, the nearest first.</param>
    public void Fill(int token, Gender gender, List<PersonCandidate> candidates, Tellers tellers)
    {
        for (var rank = 0; rank < candidates.Count; rank++) Fill(token, gender, candidates, rank);
        _grammar.Fill(token, candidates, tellers);
    }

    private void Fill(int token, Gender gender, List<PersonCandidate> candidates, int rank)
    {
        var candidate = candidates[rank];
        var features = candidate.Features;
        var sentences = text.SentenceOf[token] - text.SentenceOf[candidate.LastMention];
        features.Add(candidate.Person is null ? 1 : 0);
        features.Add(2 + Step(sentences, 0, 1, 2, 3, 5, 8));
        features.Add(9 + Math.Min(4, ParagraphOf(token) - ParagraphOf(candidate.LastMention)));
        features.Add(candidate.LastSpoke < 0 ? 20 : 14 + Step(text.SentenceOf[token] - text.SentenceOf[candidate.LastSpoke], 0, 1, 2, 3,
            6));
        features.Add(21 + candidate.SpeakerRank);
        var spokeLast = candidate.LastMention == candidate.LastSpoke;
        var isSubject = spokeLast || ThingPronouns.IsSubject(text, candidate.LastMention);
        if (isSubject) features.Add(24);
        if (isSubject && sentences <= 1) features.Add(25);
        if (IsFirst(candidate.LastMention)) features.Add(26);
        if (!spokeLast && IsOwner(candidate.LastMention)) features.Add(27);
        if (!spokeLast && text.IsInQuotation(candidate.LastMention) != text.IsInQuotation(token)) features.Add(28);
        features.Add(candidate.Gender == gender ? 29 : 30);
        FillSalience(candidate, features);
        features.Add(38 + Math.Min(3, rank));
        if (candidates.Count == 1) features.Add(42);
        FillPlace(token, candidate, features, sentences, rank);
        FillTalk(token, candidate, features, sentences);
    }

    /// <summary>Who asked and who was asked, and who is spoken of in the sentences before.</summary>
    private void FillTalk(int token, PersonCandidate candidate, List<int> features, int sentences)
    {
        var end = phrases.Holds(candidate.LastMention) ? phrases.At(candidate.LastMention).End : candidate.LastMention + 1;
        if (sentences <= 2 && IsAsking(end)) features.Add(sentences == 0 ? 72 : 73);
        var first = phrases.Holds(candidate.LastMention) ? phrases.At(candidate.LastMention).First : candidate.LastMention;
        if (sentences <= 2 && IsAsking(first - 1)) features.Add(74);
        if (candidate.Person is { } person)
        {
            var near = 0;
            for (var m = person.Mentions.Count - 1; m >= 0 && near < 4; m--)
            {
                if (person.Mentions[m] >= token) continue;
                if (text.SentenceOf[token] - text.SentenceOf[person.Mentions[m]] > 3) break;
                near++;
            }

            features.Add(75 + Math.Min(3, near));
        }
        else
        {
            features.Add(text.Tokens[candidate.Speaker!.Defining.First].Lower is "a" or "an" or "another" or "one" ? 79 : 80);
        }

        // "Reed said … as he": the subject of the sentence goes on.
        if (sentences == 0 && token > 0 && text.Tokens[token - 1].Lower is "that" or "as" or "while" or "because" or "when" or "but"
            or "and"
            or "if" or "after" or "before" or "what" or "how" or "where" or "said") features.Add(IsFirst(candidate.LastMention) ? 81 : 82);
        if (candidate.Person is { Gender: not Gender.Unknown } && candidate.LastSpoke < 0 && sentences > 1) features.Add(83);
    }

    private bool IsAsking(int token) => token >= 0 && token < text.Tokens.Length
        && text.Tokens[token].Lower is "asked" or "asks" or "questioned"
        or "pressed" or "wondered" or "inquired" or "interviewed" or "introduced";

    private void FillSalience(PersonCandidate candidate, List<int> features)
    {
        if (candidate.Person is not { } person) return;
        features.Add(31 + Step(person.Mentions.Count, 1, 3, 8));
        if (person.Mentions.Count == _most) features.Add(35);
        if (ParagraphOf(person.Mentions[0]) <= 1) features.Add(36);
        if (person.Roles.Count > 0) features.Add(37);
        if (person.IsPartial) features.Add(43);
    }

    private void FillPlace(int token, PersonCandidate candidate, List<int> features, int sentences, int rank)
    {
        var sentence = text.SentenceAt(token);
        var isFirst = token == sentence.First;
        var isQuoting = text.QuotationOf[sentence.First] >= 0 || text.QuotationOf[Math.Max(sentence.First, token - 2)] >= 0;
        var isNewParagraph = sentence.First == 0 || ParagraphOf(sentence.First - 1) != ParagraphOf(token);
        if (sentences == 0) features.Add(isFirst ? 44 : ThingPronouns.IsSubject(text, candidate.LastMention) ? 45 : 46);
        if (candidate.SpeakerRank == 0)
        {
            features.Add(isQuoting ? 47 : 48);
            features.Add(isFirst ? 49 : 50);
            features.Add(isNewParagraph ? 51 : 52);
            // Whether another was mentioned since.
            features.Add(rank == 0 ? 53 : 54);
        }
        else if (candidate.LastSpoke < 0)
        {
            features.Add(isQuoting ? 55 : 56);
            features.Add(isNewParagraph ? 57 : 58);
        }

        if (IsObject(candidate.LastMention)) features.Add(59);
        if (sentences == 1) features.Add(IsFirst(candidate.LastMention) ? 60 : 61);
        if (candidate.LastSpoke >= 0 && candidate.LastSpoke < candidate.LastMention) features.Add(62);
        if (candidate.Person is null) features.Add(63
            + Step(text.SentenceOf[token] - text.SentenceOf[candidate.LastMention], 0, 1, 2, 3));
        if (text.IsInQuotation(token)) features.Add(candidate.SpeakerRank == 0 ? 68 : 69);
        if (candidate.Person is { Mentions.Count: > 3 } && sentences <= 2) features.Add(70);
        if (candidate.Person is not null && candidate.Person.Gender == Gender.Unknown && candidate.SpeakerRank > 0) features.Add(71);
    }

    private bool IsFirst(int mention) => (phrases.Holds(mention) ? phrases.At(mention).First : mention) == text.SentenceAt(mention).First;

    private bool IsObject(int mention)
    {
        var before = (phrases.Holds(mention) ? phrases.At(mention).First : mention) - 1;
        return before >= text.SentenceAt(mention).First && (text.Tags[before].IsVerb() || text.Tags[before] is Tag.IN or Tag.TO);
    }

    private bool IsOwner(int mention)
    {
        var end = text.NameOf[mention] >= 0 ? text.Names[text.NameOf[mention]].End : mention + 1;
        return end < text.Tokens.Length && text.Tags[end] == Tag.POS;
    }

    private int ParagraphOf(int token) => text.SentenceAt(token).Paragraph;

    /// <summary>The number of the first bound that a value does not pass.</summary>
    private static int Step(int value, params ReadOnlySpan<int> bounds)
    {
        var step = 0;
        while (step < bounds.Length && value > bounds[step]) step++;
        return step;
    }
}
