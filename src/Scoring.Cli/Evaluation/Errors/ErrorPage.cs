using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Errors;

/// <summary>
/// A page that shows each error in its passage, gold and predicted marks side by side. Stands alone: no file or address beside it; without
/// scripts its filters and sections work all the same, keys and the choice of an article need them.
/// </summary>
internal static class ErrorPage
{
    private static readonly (ErrorKind Kind, string Key, string Name, string Meaning)[] Kinds =
    [
        (ErrorKind.Missed, "missed", "Missed", "annotated, not found"),
        (ErrorKind.False, "false", "False", "found, not annotated"),
        (ErrorKind.WrongSource, "source", "Wrong source", "the sources have nothing in common"),
        (ErrorKind.WrongContent, "content", "Wrong content", "the contents have nothing in common"),
        (ErrorKind.WrongClass, "class", "Wrong class", "the source is of another class"),
        (ErrorKind.Edges, "edges", "Edges", "source, cue or content overlap, but are not the same words"),
    ];

    private static readonly string Styles = Read("errors.css"), Script = Read("errors.js");

    /// <param name="about">What was compared with what.</param>
    public static string Of(string about, IReadOnlyList<(string Name, CodePoints Text, List<ErrorEntry> Errors)> articles)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var wrong = articles.Where(article => article.Errors.Count > 0).ToList();
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(Styles)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'">
            <title>Errors: {Encoded(about)}</title><style>{Styles}</style></head><body>
            <header><h1>Errors of the engine</h1><p>{Encoded(about)}</p>

            """);
        if (wrong.Count == 0) html.Write("<p class=\"empty\">There is no error: what is annotated was found, and no more.</p></header>");
        else WriteFilters(html, wrong);
        html.Write("<main>");
        for (var i = 0; i < wrong.Count; i++) WriteArticle(html, i, wrong[i].Name, wrong[i].Text, wrong[i].Errors);
        html.Write($"</main>\n<script>{Script}</script>\n</body></html>\n");
        return html.ToString();
    }

    /// <summary>Pairs up what was held against spans and against classes, by article.</summary>
    public static List<(string Name, CodePoints Text, List<ErrorEntry> Errors)> Collect(IReadOnlyList<MatchedArticle> spans,
        IReadOnlyList<MatchedArticle> classes)
    {
        // By text too: two folders may hold articles of one name.
        var labelled = classes.ToLookup(article => (article.Name, article.Text.Text));
        var known = spans.Select(article => (article.Name, article.Text.Text)).ToHashSet();
        return
        [
            .. spans.Select(article => (article.Name, article.Text,
                ErrorEntry.Of(article, labelled[(article.Name, article.Text.Text)].FirstOrDefault()))),
            .. classes.Where(article => !known.Contains((article.Name, article.Text.Text)))
                .Select(article => (article.Name, article.Text, ErrorEntry.Of(null, article))),
        ];
    }

    private static void WriteFilters(StringWriter html, List<(string Name, CodePoints Text, List<ErrorEntry> Errors)> articles)
    {
        var all = articles.SelectMany(article => article.Errors).ToList();
        html.Write($"<p>{all.Count:#,0} in {articles.Count:#,0} articles. One can be wrong in several ways.</p></header>\n");
        html.Write("<div class=\"bar\"><fieldset><legend>Show</legend>");
        foreach (var (kind, key, name, meaning) in Kinds)
        {
            var count = all.Count(entry => entry.Kinds.Contains(kind));
            // Edges are many and small: a person who wants them asks for them.
            var state = count == 0 ? " disabled" : kind == ErrorKind.Edges ? "" : " checked";
            html.Write($"<label title=\"{meaning}\"><input type=\"checkbox\" id=\"k-{key}\"{state}> ");
            html.Write($"<span class=\"tag {key}\">{name}</span> {count:#,0}</label> ");
        }

        html.Write("</fieldset>\n<div class=\"tools\" hidden><label>Article <select id=\"article\"><option value=\"\">all</option>");
        for (var i = 0; i < articles.Count; i++)
            html.Write($"<option value=\"a{i}\">{Encoded(articles[i].Name)} ({articles[i].Errors.Count})</option>");
        html.Write("""
            </select></label> <button type="button" id="open">Open all</button> <button type="button" id="close">Close all</button>
            <span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>1</kbd>–<kbd>6</kbd> kinds · <kbd>o</kbd> open all · <kbd>c</kbd> close all</span>
            <span id="place" role="status"></span></div>
            <p class="legend"><mark class="source">source</mark> <mark class="cue">cue</mark> <mark class="content">content</mark></p></div>

            """);
    }

    private static void WriteArticle(StringWriter html, int number, string name, CodePoints text, List<ErrorEntry> errors)
    {
        html.Write($"<details class=\"article {KeysOf(errors.SelectMany(entry => entry.Kinds))}\" id=\"a{number}\"");
        html.Write($"{(number == 0 ? " open" : "")}><summary><h2>{Encoded(name)}</h2>");
        foreach (var (kind, key, label, _) in Kinds)
        {
            if (errors.Count(entry => entry.Kinds.Contains(kind)) is > 0 and var count)
                html.Write($" <span class=\"tag {key}\">{label} {count}</span>");
        }

        html.Write("</summary>\n");
        for (var i = 0; i < errors.Count; i++)
        {
            var entry = errors[i];
            var id = $"a{number}-{i + 1}";
            html.Write($"<article class=\"error {KeysOf(entry.Kinds)}\" id=\"{id}\" tabindex=\"-1\"><h3><a href=\"#{id}\">{i + 1}</a>");
            foreach (var (_, key, label, meaning) in Kinds.Where(kind => entry.Kinds.Contains(kind.Kind)))
                html.Write($" <span class=\"tag {key}\" title=\"{meaning}\">{label}</span>");
            html.Write("</h3><div class=\"sides\">");
            var passage = Passage.Of(entry, text);
            WriteSide(html, "Gold", "Not annotated.", entry.Gold, entry.Found, passage, text);
            WriteSide(html, "Predicted", "Not found.", entry.Found, entry.Gold, passage, text);
            html.Write("</div></article>\n");
        }

        html.Write("</details>\n");
    }

    private static void WriteSide(StringWriter html, string title, string nothing, Labelled? label, Labelled? other, Passage passage,
        CodePoints text)
    {
        html.Write($"<section><h4>{title}</h4><p class=\"text\">{(passage.IsCutBefore ? "… " : "")}");
        passage.Write(html, text, label);
        html.Write($"{(passage.IsCutBehind(text.Text) ? " …" : "")}</p>");
        if (label is null) html.Write($"<p class=\"nothing\">{nothing}</p>");
        else if (label.Source.Count == 0) html.Write("<p class=\"nothing\">No source.</p>");
        if (label?.Content.Count == 0) html.Write("<p class=\"nothing\">No content.</p>");
        var facts = new[] { Fact("class", label?.Class, other?.Class), Fact("name", label?.Name, other?.Name),
            Fact("kind", label?.Kind, other?.Kind) };
        if (facts.Any(fact => fact is not null)) html.Write($"<dl>{string.Concat(facts)}</dl>");
        html.Write("</section>");
    }

    private static string? Fact(string key, string? value, string? other) => value is null ? null
        : $"<div><dt>{key}</dt><dd{(other is not null && other != value ? " class=\"differs\"" : "")}>{Encoded(value)}</dd></div>";

    private static string KeysOf(IEnumerable<ErrorKind> kinds) =>
        string.Join(' ', Kinds.Where(kind => kinds.Contains(kind.Kind)).Select(kind => "k-" + kind.Key));

    private static string Encoded(string words) => HtmlEncoder.Default.Encode(words);

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var stream = typeof(ErrorPage).Assembly.GetManifestResourceStream($"Scoring.Cli.{name}")
            ?? throw new InvalidOperationException($"'{name}' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
