namespace Scoring.Benchmarks;

/// <summary>The service's sample articles.</summary>
internal static class Samples
{
    public static List<string> Texts()
    {
        var assembly = typeof(Samples).Assembly;
        var texts = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            texts.Add(reader.ReadToEnd());
        }

        return texts;
    }
}
