using Scoring.Language.Tokenization;

namespace Scoring.Language.Tests.Tokenization;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Smith's aide didn't", "Smith|'s|aide|did|n't")]
    [InlineData("They’ve left, O’Malley said.", "They|’ve|left|,|O’Malley|said|.")]
    [InlineData("the U.S. and Mr. Reed", "the|U.S.|and|Mr.|Reed")]
    [InlineData("No. 10 said no.", "No.|10|said|no|.")]
    [InlineData("back-channel, face-to-face", "back-channel|,|face-to-face")]
    [InlineData("$1,327.50 and 3.5 pct", "$|1,327.50|and|3.5|pct")]
    [InlineData("“Go…” she said -- twice", "“|Go|…|”|she|said|--|twice")]
    [InlineData("''Go,'' he said", "''|Go|,|''|he|said")]
    [InlineData("@jdoe wrote on example.com.", "@jdoe|wrote|on|example.com|.")]
    [InlineData("see https://example.com/a?b=1.", "see|https://example.com/a?b=1|.")]
    [InlineData("talks.He left", "talks|.|He|left")]
    [InlineData("A 🎉 party", "A|🎉|party")]
    [InlineData("cafe\u0301 owner", "cafe\u0301|owner")]
    public void Cuts(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))));

    [Fact]
    public void A_byte_order_mark_is_part_of_no_token() =>
        Assert.Equal(1, Tokenizer.Tokenize("\uFEFFReed")[0].Start);
}
