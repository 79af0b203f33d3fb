using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Scoring.Pages.Compare;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>
/// The statements that count. Each begins with the articles that fit, one line for each row they belong to, numbered within their row and
/// story: those with the number 1 are counted, so that near-copies count once in every row and once in all.
/// </summary>
/// <param name="by">Null: all articles are one row.</param>
internal sealed class CompareSql(AppDb db, CompareQuery query, CompareBy? by, TimeZoneInfo zone)
{
    private readonly List<object> _values = [];

    public object[] Values => [.. _values];

    private string Key => by switch
    {
        null => "''",
        CompareBy.Outlet => """f."OutletKey" """,
        CompareBy.Section => """f."SectionKey" """,
        CompareBy.Byline => """COALESCE(b."Key", '')""",
        _ => """CAST(f."Week" AS TEXT)""",
    };

    private string Name => by switch
    {
        CompareBy.Outlet => """COALESCE(f."Outlet", LOWER(f."OutletKey"))""",
        CompareBy.Section => """f."Section" """,
        CompareBy.Byline => """b."Name" """,
        _ => "CAST(NULL AS TEXT)",
    };

    /// <param name="sort">A column of <see cref="CompareView.SortsOf"/>.</param>
    public string Rows(string sort, bool descending, int skip, int take) => $"""
        {Placed()}, counted AS (
            SELECT "RowKey" AS "Key", MIN("RowName") AS "Name",
                {Sum("1")} AS "Articles", CAST(COUNT(*) AS INTEGER) - {Sum("1")} AS "NearCopies",
                {Sum("\"Claims\"")} AS "Claims", SUM(CASE WHEN "Nth" = 1 THEN "Lean" ELSE 0 END) AS "Lean",
                {Sum("\"Failed\"")} AS "RulesFailed", {Sum("\"Warned\"")} AS "RulesWarned",
                {Sum("\"StockReasons\"")} AS "StockReasons", {Sum("\"SingleSource\"")} AS "SingleSource",
                CAST(AVG(CASE WHEN "Nth" = 1 THEN "Score" END) AS DOUBLE PRECISION) AS "MeanScore",
                CAST(COUNT(CASE WHEN "Nth" = 1 THEN "Score" END) AS INTEGER) AS "Scored", {Sum("\"NeedsPerson\"")} AS "NeedPerson"
            FROM placed GROUP BY "RowKey")
        SELECT c.*, CAST(COUNT(*) OVER () AS INTEGER) AS "Total" FROM counted c
        ORDER BY {Order(sort, descending)} LIMIT {Number(take)} OFFSET {Number(skip)}
        """;

    /// <summary>How often each rule fails and warns, by row.</summary>
    /// <param name="keys">Only of these rows; null: of all.</param>
    public string Rules(IReadOnlyCollection<string>? keys) => $"""
        {Placed()}
        SELECT p."RowKey" AS "Key", r."Rule" AS "Rule",
            CAST(SUM(CASE WHEN r."Fails" THEN 1 ELSE 0 END) AS INTEGER) AS "Fails", CAST(SUM(CASE WHEN r."Fails" THEN 0 ELSE 1 END) AS INTEGER) AS "Warns"
        FROM placed p JOIN {Table<ArticleRule>()} r ON r."ArticleId" = p."ArticleId"
        WHERE p."Nth" = 1{(keys is null ? "" : $" AND p.\"RowKey\" IN ({string.Join(", ", keys.Select(Value))})")}
        GROUP BY p."RowKey", r."Rule"
        """;

    private static string Sum(string what) => $"CAST(SUM(CASE WHEN \"Nth\" = 1 THEN {what} ELSE 0 END) AS INTEGER)";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What has no value comes last in both directions; of equals, the row whose key comes first.
    private static string Order(string sort, bool descending)
    {
        var value = sort switch
        {
            "name" => """NULLIF("Key", '')""",
            "claims" => "\"Claims\"",
            "unnamed" => """ "Lean" / NULLIF("Claims", 0)""",
            "failed" => "\"RulesFailed\"",
            "warned" => "\"RulesWarned\"",
            "stock" => "\"StockReasons\"",
            "single" => "\"SingleSource\"",
            "score" => "\"MeanScore\"",
            "person" => "\"NeedPerson\"",
            _ => "\"Articles\"",
        };
        return $"CASE WHEN {value} IS NULL THEN 1 ELSE 0 END, {value} {(descending ? "DESC" : "ASC")}, \"Key\"";
    }

    private string Placed() => $"""
        WITH placed AS (
            SELECT f.*, {Key} AS "RowKey", {Name} AS "RowName",
                ROW_NUMBER() OVER (PARTITION BY {Key}, f."Story" ORDER BY f."At", f."ArticleId") AS "Nth"
            FROM {Table<ArticleFacts>()} f{(by == CompareBy.Byline ? $" LEFT JOIN {Table<ArticleByline>()} b ON b.\"ArticleId\" = f.\"ArticleId\"" : "")}
            WHERE {string.Join(" AND ", Conditions().Prepend("1 = 1"))})
        """;

    private IEnumerable<string> Conditions()
    {
        if (Weeks.Begin(query.From, zone) is { } from) yield return $"f.\"At\" >= {Value(from.ToUnixTimeMilliseconds())}";
        if (Weeks.Begin(query.To?.AddDays(query.To == DateOnly.MaxValue ? 0 : 1), zone) is { } until) yield return $"f.\"At\" < {Value(until.ToUnixTimeMilliseconds())}";
        if (query.Week is { } week) yield return $"f.\"Week\" = {Value(week)}";
        if (query.Outlet is { } outlet) yield return $"f.\"OutletKey\" = {Value(Stored(outlet))}";
        if (query.Section is { } section) yield return $"f.\"SectionKey\" = {Value(Stored(section))}";
        if (query.Byline is CompareQuery.NotKnown) yield return $"NOT EXISTS (SELECT 1 FROM {Table<ArticleByline>()} o WHERE o.\"ArticleId\" = f.\"ArticleId\")";
        else if (query.Byline is { } byline)
            yield return $"EXISTS (SELECT 1 FROM {Table<ArticleByline>()} o WHERE o.\"ArticleId\" = f.\"ArticleId\" AND o.\"Key\" = {Value(byline)})";
    }

    private static string Stored(string key) => key == CompareQuery.NotKnown ? "" : key;

    // A value is never written into the statement.
    private string Value(object value)
    {
        _values.Add(value);
        return $"{{{Number(_values.Count - 1)}}}";
    }

    private string Table<T>()
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        return db.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
    }
}
