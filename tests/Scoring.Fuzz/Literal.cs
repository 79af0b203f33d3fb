using System.Globalization;
using System.Text;

namespace Scoring.Fuzz;

/// <summary>A text as a C# literal, so that it can be pasted into a test.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\') literal.Append('\\').Append(unit);
            else if (unit is >= ' ' and < '\u007f') literal.Append(unit);
            else if (unit == '\n') literal.Append("\\n");
            else literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return literal.Append('"').ToString();
    }
}
