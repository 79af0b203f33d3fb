using System.Globalization;
using Scoring.Language.Sources;
using Scoring.Rules;

namespace Scoring.Claims;

/// <summary>A claim in one line, as an editor would note it in the margin.</summary>
internal static class ClaimLine
{
    /// <summary>"Paragraph 3: “a senior official”, unnamed person; role told, how they know not found: 24 points."</summary>
    public static string Of(Statement best, int paragraph, int otherSources, double points)
    {
        var source = best.Attribution.Source;
        var parts = new List<string> { Readable(source.Class) };
        var told = Told(source);
        if (told.Length > 0) parts.Add(told);
        if (otherSources > 0) parts.Add(otherSources == 1 ? "one further source" : string.Create(CultureInfo.InvariantCulture, $"{otherSources} further sources"));
        var who = best.SpeakerWords is { } words ? Quoting.Short(words) + ", " : "";
        var place = paragraph == 0 ? "Title" : string.Create(CultureInfo.InvariantCulture, $"Paragraph {paragraph}");
        return string.Create(CultureInfo.InvariantCulture, $"{place}: {who}{string.Join("; ", parts)}: {points:0.##} points.");
    }

    private static string Told(Source source)
    {
        if (source.Class is not (SourceClass.UnnamedPerson or SourceClass.UnnamedGroup)) return "";
        if (source.Has(DetailKind.Spokesperson)) return "speaks for a house";
        var told = new List<string>();
        var missing = new List<string>();
        Sort(source.Has(DetailKind.Role), "role");
        Sort(source.Has(DetailKind.Access), "how they know");
        if (source.Has(DetailKind.Grant)) Sort(source.Has(DetailKind.ReasonSpecific), "a reason of this case");
        if (source.Class == SourceClass.UnnamedGroup) Sort(source.Has(DetailKind.Count), "how many");
        return string.Join(", ", (string[])[.. told.Count > 0 ? [$"{Join(told)} told"] : Array.Empty<string>(),
            .. missing.Count > 0 ? [$"{Join(missing)} not found"] : Array.Empty<string>()]);

        void Sort(bool isTold, string what) => (isTold ? told : missing).Add(what);
    }

    private static string Join(List<string> things) => things.Count == 1 ? things[0] : $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}";

    private static string Readable(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.NoSource => "nobody given",
        SourceClass.Author => "the outlet itself",
        _ => Profiles.ProfileNode.Spelled(sourceClass).Replace('_', ' '),
    };
}
