using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Scoring.Language.Text;
using Scoring.Language.Tokenization;

namespace Scoring.Pages.Texts;

/// <summary>
/// A text with its marks. The text content of the element is exactly the text: numbers behind cues come from the style sheet.
/// Written in C# because Razor adds and drops white space between elements.
/// </summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Mark> Marks { get; set; }

    /// <summary>In one line, without paragraphs: a title.</summary>
    [Parameter]
    public bool IsLine { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var paragraphs = IsLine ? [] : Paragraphs.Of(Text);
        var segments = Segments.Of(Text, Marks, paragraphs.SelectMany(paragraph => (int[])[paragraph.Start, paragraph.End]));
        var next = 0;
        foreach (var segment in segments)
        {
            if (next < paragraphs.Count && segment.Span.Start == paragraphs[next].Start) builder.OpenElement(0, "p");
            Add(builder, segment);
            if (next >= paragraphs.Count || segment.Span.End != paragraphs[next].End) continue;
            builder.CloseElement();
            next++;
        }
    }

    private void Add(RenderTreeBuilder builder, Segment segment)
    {
        // An element has one id: further attributions with the same cue get an empty anchor before it.
        foreach (var anchor in segment.Anchors.Skip(1))
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "id", Anchors.InText(anchor.Attribution));
            builder.CloseElement();
        }

        if (segment.Marks.Count == 0)
        {
            builder.AddContent(3, segment.Span.Of(Text));
            return;
        }

        var shown = segment.Marks[0];
        var link = segment.Marks.FirstOrDefault(mark => mark.Part == MarkPart.Cue);
        builder.OpenElement(4, link is null ? "span" : "a");
        if (segment.Anchors.Count > 0) builder.AddAttribute(5, "id", Anchors.InText(segment.Anchors[0].Attribution));
        if (link is not null) builder.AddAttribute(6, "href", $"#{link.Key}");
        builder.AddAttribute(7, "class", $"sc-m sc-{shown.Part.ToString().ToLowerInvariant()} {Voices.ClassOf(shown.Voice)}");
        builder.AddAttribute(8, "data-sc", string.Join(' ', segment.Marks.Select(mark => mark.Attribution).Distinct()));
        if (segment.Labels.Count > 0) builder.AddAttribute(9, "data-n", string.Join(' ', segment.Labels.Select(mark => mark.Label).Distinct()));
        builder.AddContent(10, segment.Span.Of(Text));
        builder.CloseElement();
    }
}
