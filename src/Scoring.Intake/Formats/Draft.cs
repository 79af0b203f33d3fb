namespace Scoring.Intake.Formats;

/// <summary>What a format gives before it is checked and joined with what was said apart: text and fields, or a refusal.</summary>
internal readonly record struct Draft(string? Text, GivenFields Fields, Refused? Refusal)
{
    public static Draft Of(string text, GivenFields? fields = null) => new(text, fields ?? new(), null);

    public static Draft Refuse(RefusalKind kind, string reason) => new(null, new(), new(kind, reason));

    public static Draft Refuse(Refused refusal) => new(null, new(), refusal);
}
