namespace Scoring.Language.Tagging;

/// <summary>FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over a template number and its values: the same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261, Prime = 16777619;

    public static uint Of(int template, ReadOnlySpan<char> word) => Mix(Of(template), word);

    public static uint Of(int template, int value) => Mix(Of(template), value);

    public static uint Of(int template, int value, ReadOnlySpan<char> word) => Mix(Mix(Of(template), value), word);

    public static uint Of(int template, int first, int second) => Mix(Mix(Of(template), first), second);

    private static uint Of(int template) => Mix(Offset, template);

    private static uint Mix(uint hash, int value)
    {
        hash = (hash ^ (uint)(value & 0xFF)) * Prime;
        return (hash ^ (uint)((value >> 8) & 0xFF)) * Prime;
    }

    private static uint Mix(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var unit in word) hash = (((hash ^ (uint)(unit & 0xFF)) * Prime) ^ (uint)(unit >> 8)) * Prime;
        return hash;
    }
}
