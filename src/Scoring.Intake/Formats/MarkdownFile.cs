using System.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Scoring.Intake.Formats;

/// <summary>
/// A Markdown file: optional front matter of <c>key: value</c> lines between <c>---</c>, then blocks, which become paragraphs of
/// plain text parted by blank lines. Marks, link addresses, pictures, code and raw HTML are left out. A first heading of level one
/// is the title, unless the front matter gives one.
/// </summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    public static Draft Read(string markdown, List<string> notes)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown.TrimStart('\uFEFF'), Pipeline);
        }
        catch (ArgumentException exception)
        {
            // Markdig's answer to nesting beyond 128 levels.
            return Draft.Refuse(RefusalKind.Malformed, $"The Markdown cannot be read: {exception.Message}");
        }

        var fields = new GivenFields();
        if (document.FirstOrDefault() is YamlFrontMatterBlock front)
        {
            document.RemoveAt(0);
            var (given, refusal) = FrontMatter.Read(front.Lines.ToString(), notes);
            if (refusal is not null) return Draft.Refuse(refusal);
            fields = given;
        }

        if (document.FirstOrDefault() is HeadingBlock { Level: 1 } heading)
        {
            var title = TextOf(heading.Inline);
            if (fields.Title is null) fields = fields with { Title = title };
            if (fields.Title == title) document.RemoveAt(0);
        }

        return Draft.Of(string.Join("\n\n", document.Descendants<LeafBlock>().Where(block => block is ParagraphBlock or HeadingBlock).Select(block => TextOf(block.Inline)).Where(text => text.Length > 0)), fields);
    }

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null) Write(inlines, text);
        return text.ToString().Trim();
    }

    private static void Write(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline line: text.Append(line.IsHard ? '\n' : ' '); break;
                case LinkInline { IsImage: true }: break;
                case ContainerInline container: Write(container, text); break;
            }
        }
    }
}
