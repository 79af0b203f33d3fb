using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoring.Pages.Layout;

/// <summary>Renders a component to HTML without a web server. The components take all they show as parameters and wait for nothing.</summary>
public static class PageRenderer
{
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    public static string Render<T>(params IEnumerable<(string Name, object? Value)> parameters)
        where T : IComponent
    {
        using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        var values = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
        // The dispatcher of a renderer that nobody else uses runs this at once, on this thread.
        return renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<T>(values).ToHtmlString()).GetAwaiter().GetResult();
    }
}
