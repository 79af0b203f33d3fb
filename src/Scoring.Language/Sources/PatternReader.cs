using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>What phrases beside a source's name tell: grants of anonymity, reasons, how it knows, names partial or not real.</summary>
internal sealed class PatternReader(AnnotatedText text)
{
    /// <summary>Words of a sentence that can belong to a source named in it.</summary>
    private const int Reach = 90;

    /// <summary>A reason outside the source's own words follows the grant at once: "…, speaking anonymously because …".</summary>
    private const int Gap = 3;

    /// <summary>Words between "who" and its verb.</summary>
    private const int LongestAside = 8;

    /// <summary>The source's words and what follows in its sentence up to a quotation.</summary>
    public List<SourceDetail> Beside(TokenRange mention, SourcePhrase phrase, SourceClass source)
    {
        var sentence = text.SentenceAt(mention.First);
        var end = mention.End;
        while (end < sentence.End && text.Tokens[end].Kind != TokenKind.Quote && end - mention.First < Reach) end++;
        return Read(new TokenRange(mention.First, end), mention, phrase.Core.End, source);
    }

    /// <summary>A sentence about the source: "He asked not to be named because …".</summary>
    public List<SourceDetail> In(TokenRange sentence, SourceClass source) => Read(sentence, sentence, sentence.First + 1, source);

    private List<SourceDetail> Read(TokenRange window, TokenRange own, int coreEnd, SourceClass source)
    {
        var words = new PhraseWords(text, window.First, window.End);
        var details = new List<SourceDetail>();
        var grantEnd = -1;
        var stock = new List<TokenRange>();
        foreach (var match in DetailPatterns.In(words.Words))
        {
            var found = new TokenRange(words.TokenAt(match.Start), words.TokenAt(match.End - 1) + 1);
            if (found.First < own.End && found.End > own.End) found = new(found.First, own.End);
            if (source == SourceClass.NamedPerson && match.Kind != DetailKind.PartialName) continue;
            if (match.Kind == DetailKind.Access && found.First >= own.End && !IsRelativeBehind(found.First, own.End)) continue;
            if (match.Kind == DetailKind.Grant && found.First >= own.End && HasOtherSubject(found.First, own.End)) continue;
            if (match.Kind == DetailKind.PartialName && found.End < text.Tokens.Length
                && text.Tokens[found.End].Lower == "to") continue;
            if (match.Kind == DetailKind.Pseudonym && !IsOfTheSource(found.First, coreEnd)) continue;
            if (match.Kind == DetailKind.Grant) grantEnd = Math.Max(grantEnd, found.End);
            var isReason = match.Kind is DetailKind.ReasonBoilerplate or DetailKind.ReasonSpecific;
            if (isReason && !match.IsStatus && !IsReason(found, own, grantEnd)) continue;
            if (match.Kind == DetailKind.ReasonBoilerplate) stock.Add(found);
            if (match.Kind != DetailKind.ReasonSpecific) Add(match.Kind, found);
            else foreach (var reason in Clauses(found).Where(reason => !stock.Exists(other => other.First < reason.End && reason.First < other.End)))
                Add(match.Kind, reason);
        }

        return details;

        void Add(DetailKind kind, TokenRange range)
        {
            if (!details.Exists(detail => detail.Kind == kind)) details.Add(new(kind, text.SpanOf(range.First, range.End)));
        }
    }

    /// <summary>A reason is one for anonymity only beside a grant.</summary>
    private static bool IsReason(TokenRange found, TokenRange own, int grantEnd) =>
        grantEnd >= 0 && (found.First < own.End || (found.First >= grantEnd && found.First - grantEnd <= Gap));

    /// <summary>"One of the ministers[, who was in the room,] said", where the clause was not taken into the source's words.</summary>
    private bool IsRelativeBehind(int token, int end) =>
        token - end <= 1 && text.Tokens[token].Lower == "who" && (token == end || text.Tokens[end].Lower == ",");

    /// <summary>"A nurse said the patient had asked not to be named", "… the driver's name was withheld": whom the source speaks of.</summary>
    private bool HasOtherSubject(int first, int sourceEnd)
    {
        var before = first - 1;
        if (text.Tokens[first].Lower.StartsWith("name", StringComparison.Ordinal)) return first - sourceEnd > 3;
        if (!text.Tags[first].IsVerb() && text.Tags[first] != Tag.MD) return false;
        while (before > sourceEnd && (text.Tags[before].IsVerb() || text.Tags[before].IsAdverb() || text.Tags[before] is Tag.MD)) before--;
        if (before < sourceEnd || !text.Tags[before].IsNoun()) return false;
        // "the woman, who like many in the town did not want to be quoted by name"
        return !Enumerable.Range(Math.Max(sourceEnd, before - LongestAside), Math.Min(before - sourceEnd, LongestAside))
            .Any(i => text.Tags[i] == Tag.WP);
    }

    /// <summary>"because they may not speak and because they signed": two reasons.</summary>
    private IEnumerable<TokenRange> Clauses(TokenRange found)
    {
        var first = found.First;
        for (var i = found.First + 1; i + 1 < found.End; i++)
        {
            if (text.Tokens[i].Lower != "and" || text.Tokens[i + 1].Lower != "because") continue;
            yield return new(first, i);
            first = i + 1;
        }

        yield return new(first, found.End);
    }

    /// <summary>"Amina, whose name has been changed", not "the captain of a ship whose name has been changed".</summary>
    private bool IsOfTheSource(int token, int coreEnd) =>
        text.Tokens[token].Lower != "whose" || token == coreEnd || text.Tokens[token - 1].Lower == ",";
}
