using System.Text;
using System.Text.RegularExpressions;

namespace Scoring.Intake.Formats;

/// <summary>
/// The charset of a page as browsers find it: byte order mark, header, <c>meta</c>, XML declaration. A page that names its charset is
/// read as browsers read it, with U+FFFD for invalid bytes, which is noted; one that names none must be valid UTF-8.
/// </summary>
internal static partial class HtmlDecoder
{
    /// <summary>The HTML standard looks for the charset in the first 1024 bytes; many pages need some more.</summary>
    private const int HeadBytes = 4096;

    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? charset, List<string> notes)
    {
        if (FileKind.OfAnother(bytes) is { } kind) return new(null, new(RefusalKind.Unsupported, $"This is {kind}, not a page."));
        var declared = TextDecoder.OfMark(bytes)?.WebName ?? charset ?? OfMeta(bytes);
        var strict = TextDecoder.Decode(bytes, declared);
        if (strict.Text is not null || declared is null || strict.Refusal?.Kind is not RefusalKind.Malformed) return WithoutMark(strict);

        var encoding = (Encoding)TextDecoder.Strict(declared)!.Clone();
        encoding.DecoderFallback = DecoderFallback.ReplacementFallback;
        var text = encoding.GetString(bytes);
        notes.Add($"Bytes that are not valid {declared.ToUpperInvariant()} were read as U+FFFD. {strict.Refusal.Reason}");
        return WithoutMark(new(text, ControlCharacters.Refusal(text)));
    }

    private static Decoded WithoutMark(Decoded decoded) => decoded with { Text = decoded.Text?.TrimStart('\uFEFF') };

    private static string? OfMeta(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var match = MetaCharset().Match(head);
        if (!match.Success) match = XmlEncoding().Match(head);
        if (!match.Success) return null;

        // A page whose meta can be read byte by byte is not in UTF-16, whatever it says: so the HTML standard.
        var name = match.Groups["name"].Value;
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }

    [GeneratedRegex("""<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MetaCharset();

    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex XmlEncoding();
}
