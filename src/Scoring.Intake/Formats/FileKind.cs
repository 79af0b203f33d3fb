namespace Scoring.Intake.Formats;

/// <summary>Knows by their first bytes the files that most often come under a wrong name.</summary>
internal static class FileKind
{
    /// <summary>"a PDF", "a picture (PNG)" …; null for what may be text.</summary>
    public static string? OfAnother(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document (DOCX, ODT)",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document (DOC)",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "a rich text document (RTF)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a picture (PNG)",
        [0xFF, 0xD8, 0xFF, ..] => "a picture (JPEG)",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture (GIF)",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        _ => null,
    };
}
