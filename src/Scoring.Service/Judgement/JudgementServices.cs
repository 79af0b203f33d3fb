using Scoring.Language;
using Scoring.Service.Settings;

namespace Scoring.Service.Judgement;

/// <summary>The room's registration.</summary>
internal static class JudgementServices
{
    /// <exception cref="SettingsException">The house profile cannot be used.</exception>
    public static void AddJudgement(this IServiceCollection services, ScoringSettings settings)
    {
        var (profile, file) = HouseProfile.Load(settings);
        services.AddSingleton(all => new HouseProfile(profile, file, all.GetRequiredService<ILogger<HouseProfile>>()));
        services.AddSingleton<LanguagePipeline>();
        services.AddSingleton<ArticleScoring>();
        services.AddSingleton<ArticleQueue>();
    }
}
