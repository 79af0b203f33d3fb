using System.Globalization;

namespace Scoring.Service.Tests;

/// <summary>Short articles, each different.</summary>
internal static class Words
{
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        The harbour board of Eastmere will build pier number {number} before the autumn, its chairwoman, Ines Falk, said on Monday.

        Two officials, who asked not to be named because the plan is not public, said the cost had been set too low. "We will pay for it
        twice," one of them said. According to the board's own report {number}, the work takes {number + 3} months.
        """);
}
