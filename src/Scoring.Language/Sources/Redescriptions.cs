using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Descriptions by which a named person is called again though the article never called them so before: "the billionaire", "the retired
/// surgeon", "the 46-year-old". Whom they mean is told by who stands out where they are used.
/// </summary>
internal sealed class Redescriptions(AnnotatedText text, People people, Speakers speakers, Prominence prominence)
{
    private static readonly FrozenSet<string> Nicknames = WordLists.Set("nickname-nouns"), Nameless = WordLists.Set("nameless-nouns"),
        Functions = WordLists.Set("function-nouns");

    /// <summary>Offices and callings by which somebody who has just spoken may be called, whatever else the article calls him.</summary>
    private static readonly FrozenSet<string> Offices = WordLists.Set("office-nouns");

    /// <summary>Nouns for a person or a firm alike.</summary>
    private static readonly FrozenSet<string> Traders = WordLists.Set("firms-or-people");

    private const int SentencesBack = 3;

    /// <summary>Tokens before a description: more than any article has, and a bound for what is none.</summary>
    private const int LookedThrough = 10_000;

    /// <summary>Who is so called though nobody is so described before: "the billionaire" is whom the story is about, "the economist" who
    /// has just spoken.</summary>
    public SourceReading? Of(DescribedPerson described)
    {
        var (range, core) = (described.Range, described.Core);
        if (described.Head == "president" && people.MostNamed("president") is { } president)
            return NamePhraseReader.Named(president, range) with { Confidence = 0.6 };
        // "The Advocate" is a paper, "the Republican" a man.
        var isName = core.End - core.First == 2 && text.IsCapitalized(core.End - 1) && !IsNickname(described.Head);
        if (isName || IsIntroduced(described.Head, range.First)) return null;
        if (IsOne(described.Head, core) && prominence.At(described) is { } called) return Again(called, range);
        var near = prominence.Near(described);
        // "the broker", "the developer" of a story in which a firm speaks: the firm.
        if (Traders.Contains(described.Head) && speakers.Last(range.First, speaker => !speaker.IsPlural) is
            { Class: SourceClass.NamedOrganization } firm) return firm with { Confidence = Math.Min(firm.Confidence, 0.85) };
        var (at, last) = speakers.LastAt(range.First, speaker => speaker.IsPersonal);
        // "…," the party veteran said, where Reed was told to say so a sentence before.
        if (last?.Person is { } speaking && near != speaking && IsQuoting(range.First)
            && text.SentenceOf[range.First] - text.SentenceOf[at] is 1 or 2
            && text.SentenceAt(at).Paragraph == text.SentenceAt(range.First).Paragraph && prominence.MayBe(speaking, described)) near = speaking;
        var isLast = near is not null && last?.Person == near && text.SentenceOf[range.First] - text.SentenceOf[at] <= SentencesBack;
        var isFree = !Nameless.Contains(described.Head) && !Functions.Contains(described.Head);
        if (IsToldInFull(range, core)) return isLast && IsGoingOn(at, range.First) && (isFree || Offices.Contains(described.Head)
            || IsFormer(core)) ? Again(near!, range) : null;
        if (near is null) return null;
        var isOpen = Nameless.Contains(described.Head) ? isLast && near.Roles.Count == 0
            : isFree || (isLast && Offices.Contains(described.Head));
        return isOpen ? Again(near, range) : null;
    }

    /// <summary>"Senator", "nominee": a noun by which the one whom the story is about is called.</summary>
    public static bool IsNickname(string head) => Nicknames.Contains(head) || Descriptions.IsPeople(head + "s");

    /// <summary>"A driver …. The driver said": an indefinite mention before, so nobody known.</summary>
    private bool IsIntroduced(string head, int before)
    {
        // "A candidate" of long ago may be any: the word is common where many run.
        var last = IsNickname(head) ? text.SentenceOf[before] - SentencesBack : 0;
        for (var i = before - 1; i > Math.Max(0, before - LookedThrough) && text.SentenceOf[i] >= last; i--)
        {
            if (text.Tokens[i].Lower != head || !text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var first = text.Phrases.At(i).First;
            if (text.Tokens[first].Lower is not ("a" or "an" or "another" or "one")) continue;
            if (IsNickname(head) && !(i + 1 < text.Tokens.Length && (text.Tags[i + 1].IsFinite()
                || text.Tags[i + 1] == Tag.MD))) continue;
            // "Reed is a driver", "Reed, a driver": said of somebody named.
            if (first == 0 || !(text.Tokens[first - 1].Lower is "," or "is" or "was" or "as" or "became" or "be" or "—" or "–"
                or "for")) return true;
        }

        return false;
    }

    /// <summary>The words can only call somebody again who is known by name.</summary>
    private bool IsOne(string head, TokenRange core)
    {
        if (IsNickname(head) || head.EndsWith("-year-old", StringComparison.Ordinal)) return true;
        // "the mother of two"
        if (head is "mother" or "father" or "grandmother" or "grandfather" && core.End + 1 < text.Tokens.Length
            && text.Tokens[core.End].Lower == "of"
            && text.Tags[core.End + 1] == Tag.CD) return true;
        if (Nameless.Contains(head)) return false;
        return IsFormer(core);
    }

    private bool IsFormer(TokenRange core) => Enumerable.Range(core.First + 1, Math.Max(0, core.End - core.First - 2))
        .Any(i => text.Tokens[i].Lower is "former" or "retired" or "one-time" or "onetime" or "self-described" or "two-time");

    /// <summary>"the mayor of Norwood", "the city's mayor", "the police chief": an office told in full is met for the first time.</summary>
    private bool IsToldInFull(TokenRange range, TokenRange core)
    {
        if (range.End > core.End && !(text.Tokens[core.End].Lower is "," or "of" && range.End - core.End == 2
            && text.Tokens[core.End + 1].Lower == "state")) return true;
        return Enumerable.Range(core.First + 1, Math.Max(0, core.End - core.First - 2))
            .Any(i => text.Tags[i] is Tag.NN or Tag.NNS or Tag.POS);
    }

    /// <summary>"Reed scoffed. 'Never,' the party veteran said": the talk goes on, in the same paragraph or the next, but not "Reed said so
    /// and the programme's host asked why".</summary>
    private bool IsGoingOn(int spoke, int token) => text.SentenceOf[spoke] < text.SentenceOf[token]
        && text.SentenceAt(token).Paragraph - text.SentenceAt(spoke).Paragraph <= 1;

    private bool IsQuoting(int token) => token > 1
        && (text.Tokens[token - 1].Kind == TokenKind.Quote || text.Tokens[token - 2].Kind == TokenKind.Quote);

    private static SourceReading Again(Person person, TokenRange range) => NamePhraseReader.Named(person, range) with { Confidence = 0.5 };
}
