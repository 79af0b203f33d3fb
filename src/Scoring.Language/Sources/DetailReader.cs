using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Reads what the text says of a source beyond its class, each with the words that say it.</summary>
internal sealed class DetailReader(AnnotatedText text, NounPhrases phrases)
{
    private readonly CountReader _counts = new(text, phrases);
    private readonly AffiliationReader _affiliations = new(text, phrases);
    private readonly PatternReader _patterns = new(text);

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
            if (reading.Class == SourceClass.UnnamedGroup && (Nouns.IsCollective(head) || Nouns.IsMass(head)
                || IsSome(phrase))) details.Add(new(DetailKind.Collective, headSpan));
            if (IsBare(phrase, head)) details.Add(new(DetailKind.Bare, headSpan));
            else if (Role(phrase, head) is { } role) details.Add(new(DetailKind.Role, role));
            if (_affiliations.Of(phrase) is { } affiliation) details.Add(new(DetailKind.Affiliation, affiliation));
            if (_counts.Of(phrase) is { } count) details.Add(count);
            if (phrase.Core.End < mention.End && text.Tokens[phrase.Core.End].Lower == "present")
                details.Add(new(DetailKind.Access, text.Tokens[phrase.Core.End].Span));
        }

        if (reading.Person is { InventedAt: { IsEmpty: false } made }) details.Add(new(DetailKind.Pseudonym, text.SpanOf(made.First, made.End)));
        // "Carol Benbow, whose husband died": he is no role of hers.
        if (reading.Person is { RoleAt: >= 0 } person && !(person.RoleAt > 0 && text.Tags[person.RoleAt - 1] == Tag.WPS)) details.Add(new(DetailKind.Role, RolePhrase.Around(text, person.RoleAt)));
        if (IsPolled(mention)) details.Add(new(DetailKind.Poll, headSpan));
        else if (head is "poll" or "polls" or "survey" or "surveys" or "polling" or "respondents" or "percent" or "pct") details.Add(new(DetailKind.Poll, headSpan));
        if (reading.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.NamedPerson)
        {
            var told = _patterns.Beside(mention, phrase, reading.Class);
            details.AddRange(told.Where(detail => !details.Exists(known => known.Kind == detail.Kind)).ToList());
        }

        if (reading.Class == SourceClass.NamedPerson && head.StartsWith('@')
            && !details.Exists(detail => detail.Kind == DetailKind.PartialName))
            details.Add(new(DetailKind.PartialName, headSpan));
        // "Two diplomats with knowledge of the talks": people who were counted, or of whom it is told how they know, are no crowd.
        if (details.Exists(detail => detail.Kind is DetailKind.Count or DetailKind.Access)) details.RemoveAll(detail => detail.Kind == DetailKind.Collective);
        return details;
    }

    /// <summary>"a source", "sources", "insiders", "people" and nothing more.</summary>
    private bool IsBare(SourcePhrase phrase, string head)
    {
        if (head is not ("source" or "sources" or "insider" or "insiders" or "person" or "people" or "someone" or "individual" or "individuals")) return false;
        // Quantifiers and what says no more than that nobody is named; "shipping sources" tell a trade.
        for (var i = phrase.Range.First; i < phrase.Head; i++)
            if ((text.Tags[i].IsAdjective() || text.Tags[i].IsNoun() || text.Tags[i] == Tag.VBG)
                && text.Tokens[i].Lower is not ("multiple" or "several" or "many" or "other" or "unnamed" or "anonymous" or "unidentified"
                    or "dozen")) return false;
        return phrase.Core.End >= phrase.Range.End;
    }

    private TextSpan? Role(SourcePhrase phrase, string head)
    {
        if (Nouns.OfHead(head) is not (NounClass.Person or NounClass.People)
            || head is "person" or "people" or "man" or "men" or "woman" or "women" or "someone" or "others" or "some" or "many") return null;
        var first = phrase.Core.First;
        while (first < phrase.Head && (text.Tags[first] is Tag.DT or Tag.PRPS or Tag.CD or Tag.PDT
            || text.Tokens[first].Lower is "some" or "many" or "several" or "other" or "another" or "one" or "dozen" or "half"
                or "unnamed" or "unidentified" or "least" or "than")) first++;
        return text.SpanOf(first, phrase.Head + 1);
    }

    /// <summary>"economists polled by the Courier", "those surveyed".</summary>
    private bool IsPolled(TokenRange mention)
    {
        for (var i = mention.First; i < mention.End; i++) if (text.Tokens[i].Lower is "polled" or "surveyed") return true;
        return false;
    }

    private bool IsSome(SourcePhrase phrase) => text.Tokens[phrase.Range.First].Lower is "some" or "many" or "others" or "most" or "several" or "few";

    private bool IsRepresentative(SourcePhrase phrase, string head) =>
        head is "representative" && phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower is "for" or "of";
}
