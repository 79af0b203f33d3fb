using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>Reads one section into its options; whatever is wrong is told with the key, as one writes it on the command line.</summary>
internal static class SettingsSection
{
    /// <exception cref="SettingsException">A key is unknown or its value cannot be used.</exception>
    public static T Read<T>(IConfiguration configuration, string path, string[]? subsections = null) where T : class, new()
    {
        var section = configuration.GetSection(path);
        foreach (var child in section.GetChildren())
        {
            if (Property<T>(child.Key) is not null || subsections?.Contains(child.Key, StringComparer.OrdinalIgnoreCase) == true) continue;
            throw new SettingsException($"{child.Path} is no setting of this version. {path} has {string.Join(", ", Settable<T>().Select(p => p.Name))}.");
        }
        var values = new T();
        Bind(section, values);
        var faults = new List<ValidationResult>();
        if (Validator.TryValidateObject(values, new(values), faults, validateAllProperties: true)) return values;
        throw new SettingsException($"{path}:{faults[0].MemberNames.FirstOrDefault()}: {faults[0].ErrorMessage}");
    }

    private static void Bind<T>(IConfigurationSection section, T values) where T : class
    {
        try
        {
            section.Bind(values);
        }
        catch (InvalidOperationException wrong)
        {
            // "Failed to convert configuration value 'x' at 'Storage:Kind' to type …": names the key, but speaks of types.
            var child = section.GetChildren().FirstOrDefault(c => wrong.Message.Contains($"'{c.Path}'", StringComparison.OrdinalIgnoreCase));
            throw new SettingsException($"{child?.Path ?? section.Path} cannot be \"{child?.Value}\"; it is {Allowed(Property<T>(child?.Key)?.PropertyType)}.");
        }
    }

    private static IEnumerable<System.Reflection.PropertyInfo> Settable<T>() => typeof(T).GetProperties().Where(p => p.CanWrite);

    private static System.Reflection.PropertyInfo? Property<T>(string? key) =>
        Settable<T>().FirstOrDefault(p => p.Name.Equals(key, StringComparison.OrdinalIgnoreCase));

    private static string Allowed(Type? type)
    {
        if (type is { IsEnum: true }) return $"one of {string.Join(", ", Enum.GetNames(type))}";
        if (type == typeof(bool)) return "true or false";
        return type == typeof(TimeSpan) ? "a time like 00:00:15" : "a number";
    }
}
