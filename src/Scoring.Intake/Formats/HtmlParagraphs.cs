using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Scoring.Intake.Formats;

/// <summary>
/// The words of an element as plain text: blocks parted by blank lines, <c>br</c> and table rows by line ends, white space run
/// together as a browser shows it, soft hyphens and zero-width spaces left out. Scripts, forms, pictures with their captions
/// and the like give nothing.
/// </summary>
internal static class HtmlParagraphs
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = new[]
    {
        "audio", "button", "canvas", "datalist", "embed", "figure", "form", "head", "iframe", "input", "link", "math", "meta", "nav", "noscript", "object", "option", "picture",
        "script", "select", "style", "svg", "template", "textarea", "title", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string TextOf(IElement root)
    {
        var text = new Writer();
        Write(root, text);
        return text.ToString();
    }

    // Recursion is safe: the parser bounds the depth.
    private static void Write(INode node, Writer text)
    {
        if (node is IText words)
        {
            text.Words(words.Data);
            return;
        }

        if (node is not IElement element || Silent.Contains(element.LocalName)) return;
        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock) text.Break(lines: 2);
        foreach (var child in element.ChildNodes) Write(child, text);
        if (isBlock) text.Break(lines: 2);
        else if (element.LocalName is "br" or "tr") text.Break(text.PendingLines + 1);
        else if (element.LocalName is "td" or "th") text.Space();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private bool _space;

        public int PendingLines { get; private set; }

        public void Break(int lines) => PendingLines = Math.Min(2, Math.Max(PendingLines, lines));

        public void Space() => _space = true;

        public void Words(string data)
        {
            foreach (var character in data)
            {
                if (char.IsWhiteSpace(character)) _space = true;
                else if (character is not ('\u00AD' or '\u200B' or '\uFEFF')) Append(character);
            }
        }

        public override string ToString() => _text.ToString();

        private void Append(char character)
        {
            if (_text.Length > 0)
            {
                if (PendingLines > 0) _text.Append('\n', PendingLines);
                else if (_space) _text.Append(' ');
            }

            PendingLines = 0;
            _space = false;
            _text.Append(character);
        }
    }
}
