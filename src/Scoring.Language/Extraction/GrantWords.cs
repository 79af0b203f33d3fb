using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>Words by which a text tells that someone is not named, and why.</summary>
internal static class GrantWords
{
    private static readonly string[] Phrases =
    [
        "anonym", "be named", "quoted by name", "surname not be", "name to be withheld",
        "be identified", "be further identified", "be otherwise identified", "be publicly identified", "being named",
        "being identified", "name not be", "names not be", "his name", "her name", "their name", "real name", "whose name", "last name",
        "his identity", "her identity", "their identit", "on background",
        "not authorized to", "not authorised to",
    ];

    public static bool AreIn(AnnotatedText text, IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            foreach (var phrase in Phrases) if (span.In(text.Text).Contains(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
