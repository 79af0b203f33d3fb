using System.Text.Encodings.Web;
using Scoring.Language.Text;

namespace Scoring.Cli.Evaluation.Errors;

/// <summary>The piece of a text around an error, with the marks of one side.</summary>
/// <param name="Span">UTF-16; begins and ends between words.</param>
internal readonly record struct Passage(TextSpan Span)
{
    // Characters to either side of the cues; what lies further out is cut, and said to be.
    private const int Reach = 600, Around = 160;

    /// <summary>All that both sides mark, with some words around it, within reach of the cues.</summary>
    public static Passage Of(ErrorEntry entry, CodePoints text)
    {
        var labels = new[] { entry.Gold, entry.Found }.OfType<Labelled>().ToList();
        var cues = Cover(labels.SelectMany(label => label.Cue.Count > 0 ? label.Cue : label.Content));
        var all = Cover(labels.SelectMany(label => label.Source.Concat(label.Cue).Concat(label.Content)));
        return new(new(
            Border(text.Text, Math.Max(Math.Max(0, all.Start - Around), cues.Start - Reach), back: true),
            Border(text.Text, Math.Min(Math.Min(text.Text.Length, all.End + Around), cues.End + Reach), back: false)));

        TextSpan Cover(IEnumerable<Range> spans) => spans.Select(text.ToUtf16).DefaultIfEmpty(new TextSpan(0, 0))
            .Aggregate((sum, one) => sum.Cover(one));
    }

    public bool IsCutBefore => Span.Start > 0;

    public bool IsCutBehind(string text) => Span.End < text.Length;

    /// <summary>Writes the words, each inside the mark of its role; of roles that overlap the cue goes before the source, that before
    /// content.</summary>
    public void Write(TextWriter html, CodePoints text, Labelled? label)
    {
        var roles = new string?[Span.Length];
        if (label is not null)
        {
            foreach (var (role, spans) in new[] { ("content", label.Content), ("source", label.Source), ("cue", label.Cue) })
            {
                foreach (var span in spans.Select(text.ToUtf16))
                {
                    for (var i = Math.Max(span.Start, Span.Start); i < Math.Min(span.End, Span.End); i++) roles[i - Span.Start] = role;
                }
            }
        }

        for (int start = 0, end; start < roles.Length; start = end)
        {
            for (end = start + 1; end < roles.Length && roles[end] == roles[start];) end++;
            var words = HtmlEncoder.Default.Encode(text.Text.Substring(Span.Start + start, end - start));
            html.Write(roles[start] is { } role ? $"<mark class=\"{role}\">{words}</mark>" : words);
        }
    }

    /// <summary>The next white space from an offset on, not far away; else the offset, but never within a character.</summary>
    private static int Border(string text, int offset, bool back)
    {
        for (var away = 0; away < 30; away++)
        {
            var at = back ? offset - away : offset + away;
            if (at <= 0 || at >= text.Length) return Math.Clamp(at, 0, text.Length);
            if (char.IsWhiteSpace(text[at])) return at;
        }

        return char.IsLowSurrogate(text[offset]) ? offset + 1 : offset;
    }
}
