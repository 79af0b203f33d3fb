using System.Diagnostics.CodeAnalysis;

namespace Scoring.Service.Tests;

/// <summary>Programs that some tests drive and that a developer's machine may lack.</summary>
internal static class Required
{
    /// <summary>Skips the test, or fails it under SCORING_REQUIRE_ALL=1, where nothing may be left untested.</summary>
    [DoesNotReturn]
    public static void IsMissing(string program)
    {
        var reason = $"{program} is not installed here.";
        if (Environment.GetEnvironmentVariable("SCORING_REQUIRE_ALL") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
