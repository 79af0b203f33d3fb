using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Storage;

public sealed class StorableTests
{
    [Fact]
    public void Replaces_what_no_database_takes_unit_for_unit()
    {
        Assert.Equal("plain", Storable.Text("plain"));
        Assert.Equal("a\uFFFDb", Storable.Text("a\0b"));
        Assert.Equal("lone \uFFFD end", Storable.Text("lone \uD83D end"));
        Assert.Equal("\uFFFD", Storable.Text("\uDE00"));
        Assert.Equal("pair \uD83D\uDE00", Storable.Text("pair \uD83D\uDE00"));
    }

    [Fact]
    public void Cuts_no_pair_in_two() => Assert.Equal("ab", Storable.Text("ab\uD83D\uDE00", 3));
}
