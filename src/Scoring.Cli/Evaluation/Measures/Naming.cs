namespace Scoring.Cli.Evaluation.Measures;

/// <summary>What is common to all figures of named and unnamed, as the reference scorer has it.</summary>
internal static class Naming
{
    private static readonly HashSet<string> NameSuffixes = new(StringComparer.OrdinalIgnoreCase) { "jr", "sr", "ii", "iii" };

    /// <summary>True: named, false: unnamed, null: not counted.</summary>
    public static bool? Of(Labelled label, bool claimsOnly) => label.Class switch
    {
        _ when claimsOnly && !label.IsClaim => null,
        "named_person" or "named_organization" or "document" => true,
        "unnamed_person" or "unnamed_group" or "unnamed_document" or "no_source" => false,
        _ => null,
    };

    public static double UnnamedShare(IReadOnlyCollection<bool?> namings)
    {
        int unnamed = namings.Count(naming => naming is false), named = namings.Count(naming => naming is true);
        return 100.0 * unnamed / Math.Max(1, unnamed + named);
    }

    /// <summary>The last word that is no suffix: "ortiz" of "Maria Ortiz, Jr.".</summary>
    public static string FamilyName(string? name) => (name ?? "").Replace("’s", "", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('.', ','))
        .LastOrDefault(word => !NameSuffixes.Contains(word), "")
        .ToLowerInvariant();
}
