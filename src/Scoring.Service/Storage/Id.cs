using System.Security.Cryptography;

namespace Scoring.Service.Storage;

/// <summary>
/// Ids of rows: 20 characters of <c>0-9a-z</c> without i, l, o and u. The first ten are the time in milliseconds, so that
/// ids sort by age; the other ten are 50 random bits.
/// </summary>
internal static class Id
{
    public const int Length = 20;

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New(TimeProvider time) => string.Create(Length, time.GetUtcNow().ToUnixTimeMilliseconds(), (id, milliseconds) =>
    {
        for (var i = 9; i >= 0; i--, milliseconds >>= 5) id[i] = Digits[(int)(milliseconds & 31)];
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        for (var i = 0; i < 10; i++) id[10 + i] = Digits[random[i] & 31];
    });
}
