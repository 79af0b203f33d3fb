using System.Text;

namespace Scoring.Intake.Formats;

/// <summary>
/// Bytes to text, strictly: nothing is replaced, dropped or guessed. UTF-8 unless a byte order mark or a charset says
/// otherwise; the mark stays in the text, as U+FEFF, so that offsets are into the file as it stands.
/// </summary>
internal static class TextDecoder
{
    private static readonly CodePagesEncodingProvider Legacy = (CodePagesEncodingProvider)CodePagesEncodingProvider.Instance;

    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (FileKind.OfAnother(bytes) is { } kind) return new(null, new(RefusalKind.Unsupported, $"This is {kind}, not text."));
        var (encoding, name) = OfMark(bytes) is { } marked ? (marked, marked.WebName) : (charset is null ? Strict("utf-8") : Strict(charset), charset ?? "utf-8");
        if (encoding is null) return new(null, new(RefusalKind.Unsupported, $"The charset \"{name}\" is not known."));
        try
        {
            var text = encoding.GetString(bytes);
            return new(text, ControlCharacters.Refusal(text));
        }
        catch (DecoderFallbackException exception)
        {
            return new(null, new(RefusalKind.Malformed, Invalid(name, exception)));
        }
    }

    /// <summary>Throws on invalid bytes; null if the name is not known.</summary>
    public static Encoding? Strict(string name)
    {
        try
        {
            return Legacy.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a byte order mark names; null without one.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Strict("utf-8"),
        [0xFF, 0xFE, 0x00, 0x00, ..] => Strict("utf-32"),
        [0xFF, 0xFE, ..] => Strict("utf-16"),
        [0xFE, 0xFF, ..] => Strict("utf-16BE"),
        _ => null,
    };

    private static string Invalid(string name, DecoderFallbackException exception)
    {
        var unknown = exception.BytesUnknown ?? [];
        var bytes = string.Concat(unknown.Select(value => $" 0x{value:X2}"));
        return $"The text is not valid {name.ToUpperInvariant()}: byte{(unknown.Length == 1 ? "" : "s")}{bytes} at offset {exception.Index}.";
    }
}

/// <summary>A text, or why there is none.</summary>
internal readonly record struct Decoded(string? Text, Refused? Refusal);
