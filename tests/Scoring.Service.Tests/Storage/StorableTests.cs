using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Storage;

public sealed class StorableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("lone \uD83D end", "lone \uFFFD end")]
    [InlineData("\uDE00", "\uFFFD")]
    [InlineData("pair \uD83D\uDE00", "pair \uD83D\uDE00")]
    public void Replaces_what_no_database_takes_unit_for_unit(string text, string expected) => Assert.Equal(expected, Storable.Text(text));

    [Fact]
    public void Cuts_no_pair_in_two() => Assert.Equal("ab", Storable.Text("ab\uD83D\uDE00", 3));
}
