using Scoring.Service.Settings;

namespace Scoring.Service.Hosting;

internal enum Role
{
    /// <summary>HTTP, dashboard and workers in one process.</summary>
    All,

    /// <summary>HTTP and dashboard; workers run elsewhere.</summary>
    Web,

    /// <summary>Workers and inbox, without HTTP.</summary>
    Worker,

    /// <summary>Brings the database to this version and ends.</summary>
    Migrate,
}

/// <summary>The command line: <c>[all|web|worker|migrate] [--demo] [--Section:Key=value …]</c>.</summary>
/// <param name="Settings">What is left for the settings.</param>
internal sealed record StartOptions(Role Role, bool Demo, bool Help, string[] Settings)
{
    public const string Usage = """
        Scoring.Service [all|web|worker|migrate] [--demo] [--Section:Key=value ...]

          all       one process: dashboard, API, inbox and workers (default)
          web       dashboard and API alone       } need Storage:Kind=PostgreSql
          worker    inbox and workers alone       }
          migrate   bring the database to this version, then end
          --demo    queue the sample articles (each only once)

        Settings are documented in config/scoring.json. Exit codes: 0 stopped, 1 not started; the reason is on stderr.
        """;

    /// <exception cref="SettingsException">The role is unknown, or an argument is no setting.</exception>
    public static StartOptions Parse(string[] arguments)
    {
        var (role, rest) = arguments is [var first, ..] && !first.StartsWith('-') ? (ParseRole(first), arguments[1..]) : (Role.All, arguments);
        var settings = rest.Where(argument => argument is not ("--demo" or "--help" or "-h")).ToArray();
        for (var i = 0; i < settings.Length; i++)
        {
            var isPair = settings[i].StartsWith("--", StringComparison.Ordinal) && settings[i].Contains(':', StringComparison.Ordinal);
            if (!isPair) throw new SettingsException($"\"{settings[i]}\" is not understood. A setting is written --Section:Key=value; --help tells the rest.");
            if (!settings[i].Contains('=', StringComparison.Ordinal)) i++;
        }
        return new(role, rest.Contains("--demo"), rest.Contains("--help") || rest.Contains("-h"), settings);
    }

    private static Role ParseRole(string word) =>
        Enum.TryParse<Role>(word, ignoreCase: true, out var role) && !char.IsDigit(word[0])
            ? role
            : throw new SettingsException($"\"{word}\" is no role; there are all, web, worker and migrate.");
}
