using System.Text.Json;

namespace Scoring.Service.Api;

/// <summary>How the words of our enumerations are spelled in the API: <c>snake_case</c>, as in reports.</summary>
internal static class Spelling
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <returns>False for a word that is none of them; true and null where none was given.</returns>
    public static bool TryRead<T>(string? word, out T? value) where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word)) return true;
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Of(candidate).Equals(word, StringComparison.OrdinalIgnoreCase)) value = candidate;
        }

        return value is not null;
    }

    public static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
