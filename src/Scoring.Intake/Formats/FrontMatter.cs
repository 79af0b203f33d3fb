namespace Scoring.Intake.Formats;

/// <summary>The lines before a Markdown text: <c>title, byline, outlet, section, url, externalId, publishedAt</c>, one each, in the plain part of YAML.</summary>
internal static class FrontMatter
{
    public static (GivenFields Fields, Refused? Refusal) Read(string lines, List<string> notes)
    {
        var fields = new GivenFields();
        var number = 1;
        foreach (var line in lines.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim() is "" or "---" or ['#', ..]) continue;
            var parts = line.Split(':', 2);
            if (parts.Length < 2) return (fields, new(RefusalKind.Malformed, $"Line {number} of the front matter is not \"key: value\"."));
            var (key, value) = (parts[0].Trim(), Unquoted(parts[1].Trim()));
            if (value.Length == 0) continue;
            var (with, wrong) = FieldValues.Set(fields, key, value);
            if (wrong is not null) return (fields, new(RefusalKind.Malformed, $"Line {number} of the front matter: {wrong}"));
            if (with is null) notes.Add($"The key \"{key}\" in line {number} of the front matter is not known and was left out.");
            fields = with ?? fields;
        }

        return (fields, null);
    }

    private static string Unquoted(string value) => value is ['"', .. var twice, '"'] ? twice : value is ['\'', .. var once, '\''] ? once : value;
}
