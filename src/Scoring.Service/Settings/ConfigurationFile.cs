namespace Scoring.Service.Settings;

/// <summary>Finds <c>config/scoring.json</c>: under the current folder or one above it, else above the program itself.</summary>
internal static class ConfigurationFile
{
    public const string RelativePath = "config/scoring.json";

    /// <summary>The folder that holds <c>config</c>; null if there is none, and the built-in defaults hold.</summary>
    public static string? FindRoot() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);

    /// <summary>Later sources win: the file, environment variables (<c>SCORING_Storage__Kind</c>), the command line (<c>--Storage:Kind=…</c>).</summary>
    /// <exception cref="SettingsException">The file is no JSON.</exception>
    public static void AddTo(ConfigurationManager configuration, string? root, string[] arguments)
    {
        try
        {
            if (root is not null) configuration.AddJsonFile(Path.Combine(root, RelativePath), optional: false);
        }
        catch (InvalidDataException wrong)
        {
            throw new SettingsException($"{Path.Combine(root!, RelativePath)} is no JSON: {wrong.InnerException?.Message ?? wrong.Message}");
        }
        configuration.AddEnvironmentVariables("SCORING_");
        configuration.AddCommandLine(arguments);
    }

    private static string? Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            if (File.Exists(Path.Combine(here.FullName, RelativePath))) return here.FullName;
        return null;
    }
}
