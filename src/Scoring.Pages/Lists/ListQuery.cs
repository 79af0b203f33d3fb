using System.Globalization;

namespace Scoring.Pages.Lists;

/// <summary>Which part of a list is shown. It lives in the address alone, so that every view of a list can be bookmarked.</summary>
/// <param name="Text">Words looked for; null for all.</param>
/// <param name="State">A state's word; null for all.</param>
/// <param name="Outlet">An outlet's name; null for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows on a page: one of <see cref="Sizes"/>.</param>
public sealed record ListQuery(string? Text, string? State, string? Outlet, string Sort, bool Descending, int Page, int Size)
{
    private const int LongestText = 200;

    public static IReadOnlyList<int> Sizes { get; } = [20, 50, 100];

    /// <summary>Reads an address. What makes no sense in it is as if it were not there.</summary>
    /// <param name="value">Gives the value of a key; null if there is none.</param>
    /// <param name="sorts">The columns that can be sorted by; the first is the default.</param>
    /// <param name="descending">Direction of the default.</param>
    public static ListQuery Parse(Func<string, string?> value, IReadOnlyList<string> sorts, bool descending)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(sorts);
        var sort = value("sort") is { } wanted && sorts.Contains(wanted) ? wanted : sorts[0];
        var isDefault = sort == sorts[0] && value("dir") is null;
        return new(
            Cleaned(value("q")),
            Cleaned(value("state")),
            Cleaned(value("outlet")),
            sort,
            isDefault ? descending : value("dir") == "desc",
            Math.Max(1, Number(value("page")) ?? 1),
            Number(value("size")) is { } size && Sizes.Contains(size) ? size : Sizes[0]);
    }

    /// <summary>What else the list's address holds, kept from page to page; values that are null are left out.</summary>
    public IReadOnlyList<(string Key, string? Value)> Others { get; init; } = [];

    public bool IsFiltered => Text is not null || State is not null || Outlet is not null;

    /// <summary>Rows before this page.</summary>
    public int Skip => checked((int)Math.Min((long)(Page - 1) * Size, int.MaxValue));

    public ListQuery SortedBy(string column) => this with { Sort = column, Descending = Sort == column && !Descending, Page = 1 };

    public string On(string path)
    {
        (string Key, string? Value)[] parts =
        [
            ("q", Text), ("state", State), ("outlet", Outlet), ("sort", Sort), ("dir", Descending ? "desc" : "asc"),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("size", Size == Sizes[0] ? null : Size.ToString(CultureInfo.InvariantCulture)),
        ];
        return $"{path}?{string.Join('&', Others.Concat(parts).Where(part => part.Value is not null).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"))}";
    }

    private static string? Cleaned(string? words) => words?.Trim() is { Length: > 0 and <= LongestText } trimmed ? trimmed : null;

    private static int? Number(string? words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
