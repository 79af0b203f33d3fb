using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Scoring.Intake;

namespace Scoring.Service.Api;

/// <summary>The room's registration: HTTP under <c>/api</c>, described at <see cref="Description"/>.</summary>
internal static class ApiServices
{
    public const string Path = "/api";

    /// <summary>Where the OpenAPI document is served.</summary>
    public const string Description = Path + "/openapi.json";

    /// <summary>Limits how many hand-ins are read at a time: looking for the article in a page takes a core and some memory.</summary>
    public const string HandIns = "hand-ins";

    /// <summary>Hand-ins that may wait for their turn. Others are answered 429 and come again.</summary>
    private const int Waiting = 100;

    public static void AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi(openApi =>
        {
            openApi.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(Path[1..], StringComparison.Ordinal) == true;
            openApi.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Scoring";
                document.Info.Description = "Hand in articles and follow them to their reports.";
                return Task.CompletedTask;
            });
        });
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<IntakeOptions>>((kestrel, intake) =>
            kestrel.Limits.MaxRequestBodySize = Math.Max(intake.Value.MaxTextBytes, intake.Value.MaxDocumentBytes));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "5";
                return ValueTask.CompletedTask;
            };
            limits.AddConcurrencyLimiter(HandIns, concurrency =>
            {
                concurrency.PermitLimit = Environment.ProcessorCount;
                concurrency.QueueLimit = Waiting;
                concurrency.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
            });
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseRateLimiter();
        app.MapOpenApi(Description);
        var group = app.MapGroup(Path);
        group.MapHandingIn();
        group.MapSubmissions();
        group.MapArticles();
        group.MapCompare();
    }
}
