namespace Scoring.Intake;

/// <summary>Numbers of bytes for people.</summary>
internal static class ByteSize
{
    /// <summary>"20 MB", "5.24 MB", "4 KB", "17 bytes"; KB and MB are powers of 1024.</summary>
    public static string InWords(long bytes) => bytes switch
    {
        >= 1024 * 1024 => FormattableString.Invariant($"{bytes / (1024.0 * 1024):0.##} MB"),
        >= 1024 => FormattableString.Invariant($"{bytes / 1024.0:0.##} KB"),
        _ => FormattableString.Invariant($"{bytes} bytes"),
    };
}
