using System.Text;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>Reads a file as UTF-8, its byte order mark included: annotations count it.</summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">The file is not UTF-8.</exception>
    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes.AsSpan(0, Math.Max(e.Index, 0)).Count((byte)'\n') + 1;
            throw new InvalidDataException($"{path}({line}): no UTF-8 at byte {e.Index}", e);
        }
    }
}
