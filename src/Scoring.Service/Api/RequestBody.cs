using Microsoft.AspNetCore.Http.Features;

namespace Scoring.Service.Api;

/// <summary>Reads the body of a request into memory, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>What lies over the limit is still received, and dropped: most clients hear an answer only once they have sent all.</summary>
    private const long LargestDropped = 64 * 1024 * 1024;

    /// <returns>Null if there are more bytes than that.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context, int limit, CancellationToken cancellation)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = Math.Max(limit, LargestDropped);
        using var body = new MemoryStream();
        var chunk = new byte[64 * 1024];
        var isOver = context.Request.ContentLength > limit;
        try
        {
            while (await context.Request.Body.ReadAsync(chunk, cancellation) is > 0 and var read)
            {
                isOver |= body.Length + read > limit;
                if (!isOver) body.Write(chunk, 0, read);
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        if (isOver) return null;
        return body.ToArray();
    }
}
