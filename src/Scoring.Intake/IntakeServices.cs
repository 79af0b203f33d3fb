using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scoring.Intake.Fetching;

namespace Scoring.Intake;

/// <summary>The room's registration: <see cref="ArticleReader"/>, <see cref="PageFetcher"/> and their validated settings.</summary>
public static class IntakeServices
{
    /// <summary>Reads the sections <c>Intake</c> and <c>Intake:Fetch</c> of the host's configuration; wrong values stop the start.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddOptions<IntakeOptions>().BindConfiguration(IntakeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FetchOptions>().BindConfiguration(FetchOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ArticleReader(provider.GetRequiredService<IOptions<IntakeOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PageFetcher>();
        services.AddFetchClient();
        return services;
    }
}
