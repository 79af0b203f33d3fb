namespace Scoring.Profiles;

/// <summary>What a house thinks of sources: points, named-or-unnamed per class and detail. Immutable.</summary>
public sealed record Profile(string Name, string Version)
{
    /// <summary>Reads and validates a profile file.</summary>
    public static Profile Load(string path) => new(Path.GetFileNameWithoutExtension(path), "0");
}
