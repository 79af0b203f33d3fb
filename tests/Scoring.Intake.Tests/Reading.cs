using System.Text;

namespace Scoring.Intake.Tests;

/// <summary>A reader with default limits, and short ways to ask it.</summary>
internal static class Reading
{
    public static IntakeResult Read(byte[] bytes, IntakeFormat format, IntakeHints? hints = null, IntakeOptions? options = null) =>
        new ArticleReader(options ?? new(), TimeProvider.System).Read(bytes, format, hints ?? IntakeHints.None);

    public static IntakeResult Read(string content, IntakeFormat format, IntakeHints? hints = null, IntakeOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(content), format, hints, options);

    public static Accepted Accept(string content, IntakeFormat format, IntakeHints? hints = null) => Assert.IsType<Accepted>(Read(content, format, hints));

    public static Refused Refuse(string content, IntakeFormat format, IntakeHints? hints = null) => Assert.IsType<Refused>(Read(content, format, hints));
}
