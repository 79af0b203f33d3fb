using Scoring.Language.Text;
using Scoring.Pages.Texts;

namespace Scoring.Service.Tests.Dashboard;

public sealed class SegmentsTests
{
    [Fact]
    public void Cuts_where_marks_begin_and_end_and_loses_nothing()
    {
        const string Text = "Ortiz said rents will rise, officials said.";

        var segments = Segments.Of(Text, [Mark(0, 5, "a1", MarkPart.Source), Mark(6, 10, "a1", MarkPart.Cue), Mark(11, 26, "a1"), Mark(0, 26, "a2"), Mark(28, 37, "a2", MarkPart.Source)], []);

        Assert.Equal(Text, string.Concat(segments.Select(segment => segment.Span.Of(Text))));
        Assert.Equal(["Ortiz", " ", "said", " ", "rents will rise", ", ", "officials", " said."], segments.Select(segment => segment.Span.Of(Text)));
        Assert.Equal(["a1", "a2"], segments[4].Marks.Select(mark => mark.Attribution).Order());
    }

    [Fact]
    public void Never_cuts_a_character_in_two()
    {
        const string Text = "a🚋b🏛";

        // Both ends lie between the halves of a surrogate pair.
        var segments = Segments.Of(Text, [Mark(2, 5, "a1")], [2]);

        Assert.Equal(["a", "🚋b🏛"], segments.Select(segment => segment.Span.Of(Text)));
    }

    [Fact]
    public void Shows_a_cue_before_the_content_around_it_and_an_inner_content_before_an_outer_one()
    {
        const string Text = "she said he lied";

        var segments = Segments.Of(Text, [Mark(0, 16, "a1"), Mark(4, 8, "a1.1", MarkPart.Cue, 1), Mark(9, 16, "a1.1", MarkPart.Content, 1)], []);

        Assert.Equal((MarkPart.Cue, "a1.1"), (segments[1].Marks[0].Part, segments[1].Marks[0].Attribution));
        Assert.Equal("a1.1", segments[3].Marks[0].Attribution);
    }

    [Fact]
    public void Tells_of_few_marks_where_thousands_overlap()
    {
        var text = new string('x', 10_000);

        var segments = Segments.Of(text, Enumerable.Range(0, 2_000).Select(i => Mark(i, text.Length - i, $"a{i}")), []);

        Assert.Equal(3_999, segments.Count);
        Assert.True(segments.Max(segment => segment.Marks.Count) < 10);
        Assert.Equal("a1999", segments[1_999].Marks[0].Attribution);
    }

    [Theory]
    [InlineData("a short one", 20, "a short one")]
    [InlineData("words  on\r\ntwo lines", 30, "words on two lines")]
    [InlineData("cut between the words", 14, "cut between…")]
    [InlineData("aaaa🚋", 5, "aaaa…")]
    [InlineData("   ", 5, "")]
    [InlineData(null, 5, "")]
    public void Cuts_an_excerpt_between_words(string? words, int longest, string expected) => Assert.Equal(expected, Shown.Excerpt(words, longest));

    private static Mark Mark(int start, int end, string attribution, MarkPart part = MarkPart.Content, int depth = 0) =>
        new(new TextSpan(start, end), attribution, part, Voice.Named, depth, "row-c1");
}
