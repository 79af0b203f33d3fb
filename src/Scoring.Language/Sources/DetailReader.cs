using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Reads what the text says of a source beyond its class, each with the words that say it.</summary>
internal sealed class DetailReader(AnnotatedText text, NounPhrases phrases)
{
    private static readonly string[] Spelled = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FrozenDictionary<string, int> Numbers =
        Spelled.Select((word, index) => (word, Number: index + 2)).ToFrozenDictionary(pair => pair.word, pair => pair.Number, StringComparer.Ordinal);

    /// <summary>Details of one mention of an unnamed or partly named source.</summary>
    public List<SourceDetail> Read(TokenRange mention, SourceReading reading)
    {
        var details = new List<SourceDetail>();
        if (mention.IsEmpty) return details;
        var phrase = SourcePhrase.Of(text, phrases, mention);
        var head = text.Tokens[phrase.Head].Lower;
        var headSpan = text.Tokens[phrase.Head].Span;
        if (reading.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup)
        {
            if (head.StartsWith("spokes", StringComparison.Ordinal)
                || IsRepresentative(phrase, head)) details.Add(new(DetailKind.Spokesperson, headSpan));
            if (reading.Class == SourceClass.UnnamedGroup && (Nouns.IsCollective(head)
                || IsSome(phrase))) details.Add(new(DetailKind.Collective, headSpan));
            if (IsBare(phrase, head)) details.Add(new(DetailKind.Bare, headSpan));
            else if (Role(phrase, head) is { } role) details.Add(new(DetailKind.Role, role));
            if (Count(phrase) is { } count) details.Add(count);
        }

        if (reading.Person is { RoleAt: >= 0 } person) details.Add(new(DetailKind.Role, text.Tokens[person.RoleAt].Span));
        if (head is "poll" or "polls" or "survey" or "surveys" or "polling" or "respondents" or "percent" or "pct") details.Add(new(DetailKind.Poll, headSpan));
        if (reading.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.NamedPerson) AddPatterns(mention, reading, details);
        return details;
    }

    private void AddPatterns(TokenRange mention, SourceReading reading, List<SourceDetail> details)
    {
        // The phrase itself and what follows in its sentence up to a quotation: "…, who spoke on condition of anonymity because …".
        var sentence = text.SentenceAt(mention.First);
        var end = mention.End;
        while (end < sentence.End && text.Tokens[end].Kind != TokenKind.Quote && end - mention.First < 90) end++;
        var words = new StringBuilder();
        var starts = new List<(int Offset, int Token)>();
        for (var i = mention.First; i < end; i++)
        {
            if (words.Length > 0 && text.Tokens[i].Kind != TokenKind.Mark) words.Append(' ');
            starts.Add((words.Length, i));
            words.Append(text.Tokens[i].Lower);
        }

        var hasGrant = false;
        foreach (var (kind, start, stop) in DetailPatterns.In(words.ToString()))
        {
            if (reading.Class == SourceClass.NamedPerson && kind is not (DetailKind.PartialName or DetailKind.Pseudonym)) continue;
            if (kind is DetailKind.Grant) hasGrant = true;
            // A reason is one for anonymity only beside a grant; stock words are one by themselves.
            if (kind is DetailKind.ReasonSpecific && (!hasGrant || details.Exists(detail => detail.Kind == DetailKind.ReasonBoilerplate))) continue;
            if (kind is DetailKind.Access && TokenAt(starts, start) >= mention.End) continue;
            details.Add(new(kind, text.SpanOf(TokenAt(starts, start), TokenAt(starts, stop - 1) + 1)));
        }
    }

    private static int TokenAt(List<(int Offset, int Token)> starts, int offset) => starts.FindLast(start => start.Offset <= offset).Token;

    /// <summary>"a source", "sources", "insiders", "people" and nothing more.</summary>
    private bool IsBare(SourcePhrase phrase, string head)
    {
        if (head is not ("source" or "sources" or "insider" or "insiders" or "person" or "people" or "someone" or "individual" or "individuals")) return false;
        for (var i = phrase.Core.First; i < phrase.Head; i++) if (text.Tags[i].IsAdjective()
            || text.Tags[i].IsNoun()) if (text.Tokens[i].Lower is not ("multiple" or "several" or "many" or "other" or "unnamed" or "anonymous")) return false;
        return phrase.Core.End >= phrase.Range.End;
    }

    private TextSpan? Role(SourcePhrase phrase, string head)
    {
        if (Nouns.Of(head) is not (NounClass.Person or NounClass.People)
            || head is "person" or "people" or "man" or "men" or "woman" or "women" or "someone" or "others" or "some" or "many") return null;
        var first = phrase.Core.First;
        while (first < phrase.Head && (text.Tags[first] is Tag.DT or Tag.PRPS or Tag.CD or Tag.PDT
            || text.Tokens[first].Lower is "some" or "many" or "several" or "other" or "another" or "one")) first++;
        return text.SpanOf(first, phrase.Head + 1);
    }

    private SourceDetail? Count(SourcePhrase phrase)
    {
        for (var i = phrase.Range.First; i <= phrase.Head; i++)
        {
            var word = text.Tokens[i].Lower;
            if (i + 1 <= phrase.Head && text.Tokens[i + 1].Lower.StartsWith("percent", StringComparison.Ordinal)) return null;
            if (Numbers.TryGetValue(word, out var number) || (text.Tokens[i].Kind == TokenKind.Number && text.NameOf[i] < 0
                && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 1 and < 100))
                return new(DetailKind.Count, text.Tokens[i].Span, number);
        }

        return null;
    }

    private bool IsSome(SourcePhrase phrase) => text.Tokens[phrase.Range.First].Lower is "some" or "many" or "others" or "most" or "several" or "few";

    private bool IsRepresentative(SourcePhrase phrase, string head) =>
        head is "representative" && phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower is "for" or "of";
}
