using Microsoft.Extensions.Time.Testing;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Storage;

public sealed class IdTests
{
    [Fact]
    public void Sorts_by_age()
    {
        var clock = new FakeTimeProvider();
        var ids = new List<string>();
        for (var i = 0; i < 100; i++)
        {
            ids.Add(Id.New(clock));
            clock.Advance(TimeSpan.FromMilliseconds(7));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Is_short_and_fits_an_address()
    {
        Assert.Matches("^[0-9a-z]{20}$", Id.New(TimeProvider.System));
        Assert.NotEqual(Id.New(TimeProvider.System), Id.New(TimeProvider.System));
    }
}
