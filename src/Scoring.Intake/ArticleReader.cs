namespace Scoring.Intake;

/// <summary>Bytes in, an article or a reason out. Bad content is a result, never an exception. Thread-safe; build once and share.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    public IntakeResult Read(ReadOnlyMemory<byte> bytes, IntakeFormat format, IntakeHints hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        return bytes.Length > options.MaxDocumentBytes
            ? new Refused(RefusalKind.TooLarge, "The document is over the limit.")
            : new Refused(RefusalKind.Unsupported, $"{format} is not read yet.");
    }
}
