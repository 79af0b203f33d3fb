using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scoring.Intake;
using Scoring.Service.Submissions;
using Accepted = Scoring.Intake.Accepted;

namespace Scoring.Service.Api;

/// <summary><c>POST /api/articles</c>: takes in the body of the request. It is read at once, so that what is wrong with it is answered at once.</summary>
internal static class HandingIn
{
    private const string Types = "application/json, text/plain, text/html or text/markdown";

    public static void MapHandingIn(this IEndpointRouteBuilder api) => api.MapPost("/articles", PostAsync)
        .RequireRateLimiting(ApiServices.HandIns)
        .AddOpenApiOperationTransformer(DescribeBodyAsync)
        .Produces<Receipt>(StatusCodes.Status202Accepted)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .WithSummary("Hand in an article")
        .WithDescription("The body is the article: JSON with its fields and \"text\" or \"html\", or plain text, a page, Markdown. JSON with a \"url\" and neither text nor html has that page fetched. Follow the Location.");

    // Accepts<T>() would describe it as well, but then routing answers other types, in fewer words.
    private static async Task DescribeBodyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var text = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        var json = new OpenApiMediaType { Schema = await context.GetOrCreateSchemaAsync(typeof(ArticleBody), null, cancellation) };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = json, ["text/plain"] = text, ["text/html"] = text, ["text/markdown"] = text },
        };
    }

    private static async Task<IResult> PostAsync(HttpRequest request, ArticleReader reader, SubmissionDoor door, CancellationToken cancellation)
    {
        if (IntakeFormats.OfMediaType(request.ContentType, out var charset) is not { } format)
            return Problem(new(RefusalKind.Unsupported, $"The Content-Type \"{request.ContentType}\" is not taken in; it must be {Types}."), null);

        var body = await RequestBody.ReadAsync(request.HttpContext, reader.LimitOf(format), cancellation);
        var submission = NewSubmission.OfRequest(body ?? default, format, charset);
        var result = body is null ? reader.OverLimit(request.ContentLength, format) : reader.Read(body.Value, format, new(charset));
        switch (result)
        {
            case Refused refused:
                var turnedAway = await door.RefuseAsync(submission with { Bytes = default }, body?.Length ?? request.ContentLength ?? 0, refused.Reason, cancellation);
                return Problem(refused, turnedAway.Id);
            case FetchWanted wanted:
                return Accepted(await door.AddAsync(NewSubmission.OfUrl(wanted.Url, wanted.Given), cancellation), wanted.Notes);
            case Accepted read:
                return Accepted(await door.AddAsync(read.Article.Title is { } title ? submission with { Name = title } : submission, cancellation), read.Notes);
            default:
                throw new InvalidOperationException($"{result.GetType()} has no answer.");
        }
    }

    private static Accepted<Receipt> Accepted(SubmissionReceipt receipt, IReadOnlyList<string> notes)
    {
        var address = $"{ApiServices.Path}/submissions/{receipt.Id}";
        return TypedResults.Accepted(address, new Receipt(receipt.Id, address, notes));
    }

    private static ProblemHttpResult Problem(Refused refused, string? submissionId)
    {
        var (status, title) = refused.Kind switch
        {
            RefusalKind.TooLarge => (StatusCodes.Status413PayloadTooLarge, "Too large"),
            RefusalKind.Unsupported => (StatusCodes.Status415UnsupportedMediaType, "Not a form that is taken in"),
            RefusalKind.NoArticle => (StatusCodes.Status400BadRequest, "No article in it"),
            _ => (StatusCodes.Status400BadRequest, "Cannot be read"),
        };
        return TypedResults.Problem(refused.Reason, statusCode: status, title: title, extensions: submissionId is null ? null : [new("submission", submissionId)]);
    }
}
