namespace Scoring.Reports;

/// <summary>Parts of one whole, rounded so that they still make up the whole.</summary>
internal static class Shares
{
    // A tenth of a percent, as pages show it.
    private const int Units = 1000;

    /// <summary>
    /// Each amount's share of their sum, to 3 decimals, by largest remainders (Hamilton's method): every share is rounded down, and the
    /// thousandths that are left go one each to those that lost most, of equals to the first. Null if the sum is 0.
    /// </summary>
    /// <param name="amounts">None below 0.</param>
    public static double[]? Of(double[] amounts)
    {
        var sum = amounts.Sum();
        if (sum <= 0) return null;
        // Rounded: a sum of thirds must not lose a thousandth to binary fractions.
        var exact = amounts.Select(amount => Math.Round(amount / sum * Units, 9)).ToArray();
        var units = exact.Select(Math.Floor).ToArray();
        var left = Units - (int)units.Sum();
        foreach (var i in Enumerable.Range(0, amounts.Length).OrderByDescending(i => exact[i] - units[i]).Take(left)) units[i]++;
        return [.. units.Select(unit => unit / Units)];
    }
}
