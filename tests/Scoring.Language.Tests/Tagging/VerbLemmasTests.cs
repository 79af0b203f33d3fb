using Scoring.Language.Tagging;

namespace Scoring.Language.Tests.Tagging;

public sealed class VerbLemmasTests
{
    [Theory]
    [InlineData("said", "say")]
    [InlineData("denies", "deny")]
    [InlineData("planning", "plan")]
    [InlineData("argued", "argue")]
    [InlineData("announces", "announce")]
    [InlineData("described", "describe")]
    [InlineData("criticised", "criticise")]
    [InlineData("stated", "state")]
    [InlineData("posted", "post")]
    [InlineData("stresses", "stress")]
    [InlineData("adding", "add")]
    [InlineData("wrote", "write")]
    [InlineData("hoped", "hope")]
    public void Of_a_form(string form, string lemma) => Assert.Equal(lemma, VerbLemmas.Of(form));
}
