using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Pages.Layout;

namespace Scoring.Pages.Compare;

/// <summary>Compared articles as files: JSON as <c>compare.schema.json</c> beside this file describes it, and CSV (RFC 4180).</summary>
public static class CompareFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Head =
    [
        "key", "name", "articles", "near_copies_left_out", "claims", "unnamed_share", "rules_failed", "failed_rules", "rules_warned", "warned_rules",
        "stock_reasons", "single_source_claims",
        "mean_score", "scored", "need_person",
    ];

    /// <summary>The JSON Schema (draft 7) of the JSON.</summary>
    public static string Schema => PageAssets.Read("Compare/compare.schema.json");

    public static string Json(Compared compared, string zone)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var query = compared.Query;
        return JsonSerializer.Serialize(
            new
            {
                By = CompareQuery.Word(query.By),
                Zone = zone,
                From = CompareQuery.Day(query.From),
                To = CompareQuery.Day(query.To),
                query.Outlet,
                query.Byline,
                query.Section,
                query.Week,
                compared.All,
                compared.Rows,
                compared.Total,
            },
            Options);
    }

    /// <summary>One line a row under a line of names; with the mark that makes spreadsheets read UTF-8.</summary>
    public static string Csv(Compared compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var csv = new StringBuilder("\uFEFF");
        Line(csv, Head);
        foreach (var row in compared.Rows)
        {
            Line(csv,
            [
                row.Key, CompareWords.NameOf(compared.Query.By, row), Number(row.Articles), Number(row.NearCopies), Number(row.Claims), Number(row.UnnamedShare),
                Number(row.RulesFailed), Counts(row.Rules.Select(rule => (rule.Rule, rule.Fails))),
                Number(row.RulesWarned), Counts(row.Rules.Select(rule => (rule.Rule, rule.Warns))),
                Number(row.StockReasons), Number(row.SingleSource), Number(row.MeanScore), Number(row.Scored), Number(row.NeedPerson),
            ]);
        }

        return csv.ToString();
    }

    private static string Counts(IEnumerable<(string Rule, int Count)> rules) =>
        string.Join(' ', rules.Where(rule => rule.Count > 0).OrderBy(rule => rule.Rule, StringComparer.Ordinal).Select(rule => $"{rule.Rule}:{Number(rule.Count)}"));

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder csv, IEnumerable<string> fields) => csv.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string value)
    {
        // A spreadsheet takes a field that begins like this for a formula, and outlets and bylines come from outside.
        if (value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) value = $"'{value}";
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
