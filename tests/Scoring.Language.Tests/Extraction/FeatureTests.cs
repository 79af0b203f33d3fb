using Scoring.Language.Extraction.Features;
using Scoring.Language.Reading;

namespace Scoring.Language.Tests.Extraction;

public sealed class FeatureTests
{
    private static readonly FeatureReader Reader = new(new(new(["said", "the"]), new(["said"]), new([]), new([])));

    [Theory]
    [InlineData("He said “no way” and left", "no way")]
    [InlineData("\"No\" he said. \"Yes\"", "no yes")]
    [InlineData("He said \"no way. Then he left", "no way . then he left")]
    [InlineData("The council's 'final offer' stands", "final offer")]
    [InlineData("The officials' plan and the clerks' plan", "")]
    public void Quoted_words_are_told_by_the_direction_of_the_marks(string text, string quoted)
    {
        var read = Read(text);
        Assert.Equal(quoted, string.Join(' ', read.Tokens.Where((_, i) => read.Quotations[i] == QuotationState.Inside).Select(t => t.Lower)));
    }

    [Fact]
    public void A_paragraph_that_ends_with_a_colon_is_read_with_the_next()
    {
        var read = Read("A title\n\nThe board wrote:\n\nWe are closing the pier.\n\nNobody was there.");
        Assert.Equal(3, read.Passages.Count);
        Assert.Equal(read.Passages[1], read.PassageOf(read.Passages[1].End - 1));
    }

    [Fact]
    public void A_quotation_taken_up_by_the_next_paragraph_is_read_as_one()
    {
        var read = Read("A title\n\n“The pier is old, she said.\n\n“It must close.”");
        Assert.Equal(2, read.Passages.Count);
    }

    [Fact]
    public void A_text_without_a_paragraph_break_is_cut_at_the_ends_of_sentences()
    {
        var read = Read(string.Concat(Enumerable.Repeat("The boats are old and slow. ", 500)));
        Assert.All(read.Passages, passage => Assert.InRange(passage.End - passage.First, 1, ReadText.LongestPassage));
        Assert.All(read.Passages, passage => Assert.Equal(".", read.Tokens[passage.End - 1].Lower));
        Assert.Equal(read.Tokens.Length, read.Passages.Sum(passage => passage.End - passage.First));
    }

    [Fact]
    public void Words_are_known_by_number_and_hyphened_ones_by_their_last_part()
    {
        var read = Read("Officials said un-said");
        Assert.Equal([0, 1, 1], read.Features.Select(f => f.Vector));
        Assert.Equal([0, 1, 0], read.Features.Select(f => f.Word));
    }

    private static ReadText Read(string text) => Reader.Read(AnnotatedText.Read(text));
}
