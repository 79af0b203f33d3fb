using System.Globalization;
using System.Text;

namespace Scoring.Cli.Input;

/// <summary>Decodes a text file exactly: any byte order mark and every line end stay in the text, and nothing is replaced.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null if the bytes are no text; then <paramref name="problem"/> names the byte.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = bytes switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "begins with the mark of UTF-16; save it as UTF-8",
            _ when bytes.IndexOf((byte)0) is var zero and >= 0 => $"is no text: byte {Number(zero)} is zero",
            _ => null,
        };
        if (problem is not null) return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            problem = $"is not UTF-8: byte {Number(e.Index)} (hex {Convert.ToHexString(e.BytesUnknown ?? [])}) cannot stand there";
            return null;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
