using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Claims;

/// <summary>Puts the outermost attributions of body and title in their places.</summary>
internal static class StatementReader
{
    /// <summary>In reading order, the title's first.</summary>
    public static List<Statement> Read(Document body, Document? title, string? outlet, Profile profile)
    {
        var own = new OwnOutlet(outlet);
        var layout = new Layout(body.Text, titleIsApart: title is not null);
        var statements = new List<Statement>();
        if (title is not null)
        {
            var keys = NamedKeys(body);
            foreach (var attribution in InOrder(title))
            {
                var isSecondHand = own.IsSecondHand(attribution);
                statements.Add(new(TitleId(attribution.Id), attribution, title.Text, true, 0, Prominence.Headline,
                    TitleKey(attribution.Source, title.Text, keys), isSecondHand, SourceJudgement.Of(attribution, isSecondHand, profile)));
            }
        }

        var isFirstQuotation = true;
        foreach (var attribution in InOrder(body))
        {
            var paragraph = layout.ParagraphAt(Statement.PositionOf(attribution));
            var prominence = layout.ProminenceOf(paragraph);
            if (attribution.IsDirect)
            {
                var quotation = isFirstQuotation ? Prominence.FirstQuotation : Prominence.DirectQuote;
                if (profile.Prominence[quotation] > profile.Prominence[prominence]) prominence = quotation;
                isFirstQuotation = false;
            }

            var isSecondHand = own.IsSecondHand(attribution);
            statements.Add(new(attribution.Id, attribution, body.Text, false, paragraph, prominence,
                Key(attribution.Source, body.Text), isSecondHand, SourceJudgement.Of(attribution, isSecondHand, profile)));
        }

        return statements;
    }

    /// <summary>"t1.2" for a title's "a1.2".</summary>
    public static string TitleId(string id) => $"t{id.TrimStart('a')}";

    /// <summary>"ts1" for a title's "s1", which is not the body's "s1".</summary>
    public static string? TitleSourceId(string? id) => id is null ? null : $"t{id}";

    // By the cue's place, then by id: the order in which an analysis lists them changes nothing.
    private static IOrderedEnumerable<Attribution> InOrder(Document document) =>
        document.Attributions.OrderBy(Statement.PositionOf).ThenBy(attribution => attribution.Id, StringComparer.Ordinal);

    private static string? Key(Source source, string text) =>
        IsNobody(source) ? null : source.Id ?? source.Name ?? Reports.Passage.Words(text, source.Spans);

    // A title's source is the body's of the same name and class.
    private static string? TitleKey(Source source, string text, Dictionary<(SourceClass, string), string> bodyKeys)
    {
        if (IsNobody(source)) return null;
        if (source.Name is not null && bodyKeys.TryGetValue((source.Class, source.Name), out var key)) return key;
        return TitleSourceId(source.Id) ?? source.Name ?? Reports.Passage.Words(text, source.Spans);
    }

    private static bool IsNobody(Source source) => source.Class is SourceClass.NoSource or SourceClass.Other;

    private static Dictionary<(SourceClass, string), string> NamedKeys(Document body)
    {
        var keys = new Dictionary<(SourceClass, string), string>();
        foreach (var source in InOrder(body).Select(attribution => attribution.Source))
        {
            if (source.Name is not null && Key(source, body.Text) is { } key) keys.TryAdd((source.Class, source.Name), key);
        }

        return keys;
    }
}
