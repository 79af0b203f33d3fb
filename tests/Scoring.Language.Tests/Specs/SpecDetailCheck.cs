using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Language.Tests.Specs;

/// <summary>Compares what is told of one cue's source with a line "Details of said: grant, count 3, role "clerk", not access".</summary>
public static class SpecDetailCheck
{
    public static IEnumerable<string> Differences(string text, SpecDetails details, IEnumerable<Attribution> found)
    {
        var cue = SpecSpans.Find(text, details.Cue);
        var attribution = found.FirstOrDefault(attribution => attribution.Cue.Any(span => cue.Any(span.Overlaps)));
        if (attribution is null) return []; // told as missing already
        return details.Expected.Where(expected => !Holds(text, attribution.Source, expected))
            .Select(expected => $"details of <{details.Cue}> are {Told(text, attribution.Source)}; expected {expected}");
    }

    private static bool Holds(string text, Source source, string expected)
    {
        if (expected.StartsWith("not ", StringComparison.Ordinal)) return !source.Has(Kind(expected[4..]));
        var space = expected.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return source.Has(Kind(expected));
        if (expected[space + 1] == '"')
            return source.Details.Any(detail => detail.Kind == Kind(expected[..space]) && detail.Evidence.Of(text) == expected[(space + 2)..^1]);
        var number = int.Parse(expected[(space + 1)..], CultureInfo.InvariantCulture);
        return source.Details.Any(detail => detail.Kind == Kind(expected[..space]) && detail.Number == number);
    }

    private static DetailKind Kind(string snake) => Enum.Parse<DetailKind>(snake.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Told(string text, Source source) =>
        source.Details.Count == 0 ? "none" : string.Join(", ", source.Details.Select(detail => $"{detail.Kind} \"{detail.Evidence.Of(text)}\" {detail.Number}".TrimEnd()));
}
