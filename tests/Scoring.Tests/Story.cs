using Scoring.Articles;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Profiles;
using Scoring.Reports;

namespace Scoring.Tests;

/// <summary>A text with attributions put in by hand, so that what is judged does not depend on what an engine finds.</summary>
internal sealed class Story(string text, string? title = null)
{
    private readonly List<Attribution> _body = [];
    private readonly List<Attribution> _title = [];

    public Document Body => new(text, "hand-1", _body);

    public Document? Title => title is null ? null : new(title, "hand-1", _title);

    public Article Article => new(text, title);

    /// <summary>Adds an attribution; each part is found as words of the text, the n-th occurrence as "words#n".</summary>
    public Story With(
        string? source, string cue, string? content, SourceClass sourceClass,
        string? name = null, string? id = null, AttributionKind kind = AttributionKind.Reporting, Assertion assertion = Assertion.Asserted,
        DetailKind[]? details = null, string[]? via = null, ChainLink[]? chain = null, Attribution[]? children = null, bool inTitle = false, double confidence = 1)
    {
        var list = inTitle ? _title : _body;
        var words = inTitle ? title! : text;
        var spans = source is null ? [] : new[] { Find(source, words) };
        list.Add(new(
            $"a{list.Count + 1}", kind,
            new(spans, sourceClass, name, id ?? (source is null ? null : $"s-{name ?? source}"),
                [.. (details ?? []).Select(detail => new SourceDetail(detail, spans.Length > 0 ? spans[0] : default))],
                chain ?? (source is null ? [] : [new(spans, sourceClass, name)])),
            [Find(cue, words)], content is null ? [] : [Find(content, words)], via ?? [], confidence, assertion,
            content is not null && content.Contains('"', StringComparison.Ordinal), children ?? []));
        return this;
    }

    public Report Judge(Profile? profile = null) => ArticleScorer.Judge(Article, Body, Title, profile ?? Profile.Default);

    public TextSpan Find(string words) => Find(words, text);

    private static TextSpan Find(string words, string text)
    {
        var mark = words.LastIndexOf('#');
        var nth = mark < 0 ? 1 : int.Parse(words[(mark + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        var sought = mark < 0 ? words : words[..mark];
        var at = -1;
        for (var i = 0; i < nth; i++) at = text.IndexOf(sought, at + 1, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"\"{words}\" is not in the text.") : new(at, at + sought.Length);
    }
}
