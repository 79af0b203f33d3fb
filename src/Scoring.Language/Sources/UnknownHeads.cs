using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// What a source phrase stands for whose noun no list holds, or that has none: "both", "40 percent", "those polled", "Kestrel", "the
/// F.A.A.", "a plastracker". A guess, and its confidence says so.
/// </summary>
internal sealed class UnknownHeads(AnnotatedText text, People people, NamePhraseReader named, Descriptions descriptions,
    DocumentReader documents)
{
    /// <summary>The words that the text has in small letters somewhere.</summary>
    private readonly Lazy<HashSet<string>> _small = new(() => [.. text.Tokens.Where((_, i) => text.Shapes[i] == WordShape.Lower)
        .Select(token => token.Lower)]);

    /// <summary>Tokens of a sentence that are looked at for small letters.</summary>
    private const int LongestHeadline = 40;

    /// <summary>From when on a noun in the plural is believed to name no people.</summary>
    private const double Sure = 0.6;

    /// <summary>The first words of institutions that are named with more than one.</summary>
    private readonly Lazy<HashSet<string>> _firms = new(() => [.. text.Names
        .Where(name => name.Kind == Names.NameKind.Organization && name.End - name.First > 1).Select(name => text.Tokens[name.First].Lower)]);

    public SourceReading Read(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        if (IsNobody(phrase, head)) return Many(phrase, head, 0.7);
        // "one of his recent reads", but "one of the plastrackers".
        if (phrase.IsOneOf && text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS && NounClassifier.Default.Guess(head).Kind is NounKind.Document)
            return documents.Read(phrase, NounClass.Document) with { Confidence = 0.5 };
        if (phrase.IsOneOf && text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS) return descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.6);
        if (head is "one" or "another" or "someone" or "somebody" || IsOneMore(phrase, head))
            return descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.7);
        if (IsNumber(phrase, head)) return Many(phrase, head, 0.7);
        if (people.ByWord(head) is { } person) return NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.7 };
        if (named.Apposition(phrase) is { } apposition) return apposition with { Confidence = 0.7 };
        if (ByAuthor(phrase) is { } author) return author;
        if (text.Tags[phrase.Head] is Tag.NNP || IsInitials(phrase.Core) || IsWrittenAsName(phrase.Head) || IsSite(head))
            return NamePhraseReader.Organization(text.Words(Undetermined(phrase.Core), phrase.Core.End).ToString(), phrase.Range, 0.5);
        if (IsFirmInShort(phrase)) return NamePhraseReader.Organization(text.Words(phrase.Head, phrase.Head + 1).ToString(), phrase.Range, 0.6);
        if (head.EndsWith("year-old", StringComparison.Ordinal)) return descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.6);
        if (text.Tags[phrase.Head].IsNoun()) return ByKind(phrase, head);
        return descriptions.Of(IsDefinite(phrase) ? SourceClass.Document : SourceClass.UnnamedDocument, phrase, head, 0.35);
    }

    /// <summary>A guess by what the noun is likely to name.</summary>
    private SourceReading ByKind(SourcePhrase phrase, string head)
    {
        var (kind, likely) = NounClassifier.Default.Guess(head);
        var isPlural = text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS;
        return kind switch
        {
            NounKind.Document when !HasPeopleBehind(phrase, "with") => documents.Read(phrase, isPlural ? NounClass.Documents
                : NounClass.Document) with
            { Confidence = 0.75 * likely },
            NounKind.Document => Many(phrase, head, 0.5),
            NounKind.Thing when HasPeopleBehind(phrase, "of", "by", "from", "among", "with") || (isPlural && likely < Sure) =>
                Many(phrase, head, 0.5),
            // What says nothing of itself points to somebody whom the text leaves out.
            NounKind.Thing => descriptions.Of(SourceClass.UnnamedDocument, phrase, head, 0.35),
            _ when isPlural => Many(phrase, head, 0.85 * likely),
            NounKind.Person => descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.85 * likely),
            _ when IsDefinite(phrase) || text.Tags[phrase.Core.First].IsProper() =>
                NamePhraseReader.Organization(text.Words(Undetermined(phrase.Core), phrase.Core.End).ToString(), phrase.Range,
                0.6 * likely),
            _ => Many(phrase, head, 0.6 * likely),
        };
    }

    /// <summary>"a swell of donors", "a rally by clerics and teachers", "interviews with voters": it is they who speak.</summary>
    private bool HasPeopleBehind(SourcePhrase phrase, params ReadOnlySpan<string> links)
    {
        var behind = phrase.Core.End + 1;
        if (behind >= phrase.Range.End || !links.Contains(text.Tokens[phrase.Core.End].Lower)
            || !text.Phrases.StartsAt(behind)) return false;
        // "the city's political and religious leaders": the noun before the next preposition.
        var last = behind;
        while (last + 1 < phrase.Range.End && text.Tags[last + 1] is not (Tag.IN or Tag.TO or Tag.Mark or Tag.WP or Tag.WDT)
            && !text.Tags[last + 1].IsFinite()) last++;
        var head = text.Tokens[last].Lower;
        return Nouns.OfHead(head) is NounClass.People or NounClass.Organizations || Descriptions.IsFollowing(head);
    }

    private SourceReading Many(SourcePhrase phrase, string head, double confidence) =>
        descriptions.Of(SourceClass.UnnamedGroup, phrase, head, confidence) with { IsPlural = true };

    /// <summary>"nobody", "virtually no one", "one in four".</summary>
    private bool IsNobody(SourcePhrase phrase, string head) =>
        head is "nobody" or "none" or "anyone" or "anybody" || text.Tokens[phrase.Core.First].Lower == "neither"
        || (head == "one" && ((phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower == "in")
            || text.Tokens[phrase.Core.First].Lower is "no" or "virtually"));

    /// <summary>"A fourth said", "the second"; not "nearly a third", "a third of the voters", nor in a poll.</summary>
    private bool IsOneMore(SourcePhrase phrase, string head)
    {
        if (!Numerals.IsOrdinal(head) || phrase.Core.End - phrase.Core.First != 2 || text.Tags[phrase.Core.First] != Tag.DT
            || phrase.Range.First != phrase.Core.First) return false;
        if (phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower == "of") return false;
        var sentence = text.SentenceOf[phrase.Head];
        return !Enumerable.Range(Math.Max(0, sentence - 2), Math.Min(sentence, 2) + 1).Any(s => Quantities.IsTallied(text, text.Sentences[s]));
    }

    private bool IsNumber(SourcePhrase phrase, string head) =>
        text.Tags[phrase.Head] == Tag.CD || head is "percent" or "pct" or "%" or "both" or "all" or "each" or "few" or "those" or "these"
            or "everyone" or "everybody" or "them" or "you" or "us" or "ones"
            or "majority" or "minority" or "plurality" or "half" or "third" or "quarter" or "percentage"
            || (text.Tags[phrase.Head] == Tag.NNS && Quantities.IsAmount(head))
        || text.Tokens[phrase.Core.First].Lower == "those";

    /// <summary>"the F.A.A.", of which the source's words may leave the last stop out.</summary>
    private bool IsInitials(TokenRange core) => Enumerable.Range(core.First, core.End - core.First)
        .Any(i => text.Tokens[i] is { Kind: TokenKind.Word, Span.Length: > 2 } token && token.Lower[1] == '.'
            && text.Shapes[i] == WordShape.AllCapitals);

    /// <summary>"quayside.example", "norvane-today.org".</summary>
    private static bool IsSite(string word) => word.LastIndexOf('.') is > 2 and var dot && word.Length - dot - 1 is >= 2 and <= 7
        && word.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-') && char.IsAsciiLetter(word[^1]) && word[0] != '.';

    /// <summary>
    /// "the PMB", "CooperVale", and a lone "Kestrel" that the tagger took for a noun; not "Mail said", which the text has in small
    /// letters too.
    /// </summary>
    public bool IsWrittenAsName(int head)
    {
        if (text.Shapes[head] == WordShape.Mixed) return true;
        if (!text.IsCapitalized(head) || text.Tags[head] is Tag.DT or Tag.PRP or Tag.CD
            || text.Tokens[head].Lower.EndsWith("thing", StringComparison.Ordinal)) return false;
        var sentence = text.SentenceAt(head);
        // A headline has capitals throughout.
        if (Enumerable.Range(sentence.First, Math.Min(sentence.Length, LongestHeadline)).Count(i => text.Shapes[i] == WordShape.Lower) < 3) return false;
        return head > sentence.First || (text.Tags[head] is not (Tag.NNS or Tag.NNPS) && !_small.Value.Contains(text.Tokens[head].Lower));
    }

    /// <summary>"Danners said", where the text has "Danners Inc" too; not "Farmers said" beside "Farmers Union".</summary>
    private bool IsFirmInShort(SourcePhrase phrase) => phrase.Core.End - phrase.Core.First == 1 && text.IsCapitalized(phrase.Head)
        && Nouns.OfHead(text.Tokens[phrase.Head].Lower) == NounClass.Unknown && !Descriptions.IsFollowing(text.Tokens[phrase.Head].Lower)
        && _firms.Value.Contains(text.Tokens[phrase.Head].Lower);

    /// <summary>"a gaffe by Leader Ann Reed", "Reed's words": whose they are has spoken.</summary>
    private SourceReading? ByAuthor(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++)
        {
            if (text.Tags[i] != Tag.POS || i == phrase.Core.First) continue;
            if (people.At(i - 1) is { } owner) return NamePhraseReader.Named(owner, phrase.Range) with { Confidence = 0.6 };
            if (text.NameOf[i - 1] >= 0) return NamePhraseReader.Organization(named.NameAt(i - 1), phrase.Range, 0.5);
        }

        if (phrase.Core.End + 1 >= phrase.Range.End || text.Tokens[phrase.Core.End].Lower is not ("by" or "from")
            || !text.Phrases.StartsAt(phrase.Core.End + 1)) return null;
        return people.At(Math.Min(phrase.Range.End, text.Phrases.At(phrase.Core.End + 1).End) - 1) is { } person
            ? NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.6 } : null;
    }

    private bool IsDefinite(SourcePhrase phrase) => text.Tokens[phrase.Core.First].Lower is "the" or "this" or "that" or "these"
        or "those" || text.Tags[phrase.Core.First] is Tag.PRPS or Tag.WPS;

    private int Undetermined(TokenRange core) => core.First + (core.End - core.First > 1
        && text.Tags[core.First] is Tag.DT or Tag.PRPS or Tag.WPS ? 1 : 0);
}
