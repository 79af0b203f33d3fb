using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scoring.Service.Tests.Api;

/// <summary>A site on loopback that has the same page everywhere.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _site;

    private PageServer(WebApplication site) => _site = site;

    public Uri Address => new(_site.Urls.First());

    public static async Task<PageServer> StartAsync(string type, string page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/{**path}", () => Results.Text(page, type));
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new(site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
