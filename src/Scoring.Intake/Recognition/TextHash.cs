using System.Security.Cryptography;
using System.Text;

namespace Scoring.Intake.Recognition;

/// <summary>The key of a text: equal for equal words, unit for unit, byte order mark and line ends included.</summary>
public static class TextHash
{
    /// <summary>SHA-256 of the text in UTF-8; 64 digits of lower-case hex.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
