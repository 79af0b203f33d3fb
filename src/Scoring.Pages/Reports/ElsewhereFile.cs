using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Pages.Layout;

namespace Scoring.Pages.Reports;

/// <summary>The same claims in other articles as JSON, as <c>elsewhere.schema.json</c> beside this file describes it. Never part of the report.</summary>
public static class ElsewhereFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>The JSON Schema (draft 7) of the JSON.</summary>
    public static string Schema => PageAssets.Read("Reports/elsewhere.schema.json");

    public static string Json(ReportElsewhere elsewhere)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        return JsonSerializer.Serialize(
            new
            {
                elsewhere.ArticleId,
                elsewhere.ReportId,
                UnnamedClaims = elsewhere.Unnamed,
                OnRecordElsewhere = elsewhere.OnRecord,
                Claims = elsewhere.Claims.Select(one => new
                {
                    one.Claim,
                    one.IsOnRecord,
                    one.Confidence,
                    Other = new { one.ArticleId, one.ReportId, Claim = one.OtherClaim, one.Standing, one.Source, one.Words, one.Title, one.Outlet, one.At },
                }),
            },
            Options);
    }
}
