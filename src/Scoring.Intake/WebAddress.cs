using System.Diagnostics.CodeAnalysis;

namespace Scoring.Intake;

/// <summary>Addresses that people and documents give.</summary>
public static class WebAddress
{
    /// <summary>Longest address taken in, in characters; what servers and browsers agree on is about this much.</summary>
    public const int Longest = 2048;

    /// <summary>True for an absolute http or https address with a host, not over <see cref="Longest"/>; white space around it does not matter.</summary>
    public static bool TryParse(string? written, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.Host.Length > 0
        && url.AbsoluteUri.Length <= Longest;
}
