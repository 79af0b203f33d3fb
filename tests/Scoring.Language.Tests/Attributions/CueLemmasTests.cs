using Scoring.Language.Attributions;
using Scoring.Language.Text;

namespace Scoring.Language.Tests.Attributions;

public sealed class CueLemmasTests
{
    [Theory]
    [InlineData("The mayor [said] fees rise.", "say")]
    [InlineData("The mayor [has said] fees rise.", "say")]
    [InlineData("The mayor [did not say] so.", "say")]
    [InlineData("The pier [is said to] leak.", "say")]
    [InlineData("The mayor [was quoted as saying] so.", "quote")]
    [InlineData("The mayor [is of the opinion that] fees rise.", "be")]
    [InlineData("[According to] the mayor, fees rise.", "accord")]
    [InlineData("[In the opinion of] the mayor, fees rise.", "in")]
    [InlineData("The pier [reportedly] leaks.", "reportedly")]
    [InlineData("LORNE[:] The pier leaks.", ":")]
    public void Is_the_lemma_of_the_first_verb_else_the_first_word(string marked, string lemma)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(lemma, new CueLemmas(text).Of([new TextSpan(start, end)]));
    }

    [Fact]
    public void Reads_the_pieces_of_a_cue_in_the_order_of_the_text() =>
        Assert.Equal("tell", new CueLemmas("She told us, adding more.").Of([new TextSpan(13, 19), new TextSpan(4, 8)]));

    [Fact]
    public void A_cue_without_a_word_has_none() => Assert.Equal("", new CueLemmas("She  said.").Of([new TextSpan(4, 4)]));
}
