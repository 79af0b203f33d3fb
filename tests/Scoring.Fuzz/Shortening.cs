namespace Scoring.Fuzz;

/// <summary>Makes a failing text as short as it can while it still fails (Zeller's delta debugging, by halves of what is left
/// out).</summary>
internal static class Shortening
{
    /// <summary>Trials are bounded: a shorter text is a help, the shortest one is not needed.</summary>
    private const int MostTrials = 2000;

    public static string Of(string text, Func<string, bool> fails, CancellationToken cancellation)
    {
        var trials = 0;
        for (var size = text.Length / 2; size > 0 && trials < MostTrials;)
        {
            var shorter = false;
            for (var at = 0; at < text.Length && trials < MostTrials;)
            {
                cancellation.ThrowIfCancellationRequested();
                trials++;
                var without = text.Remove(at, Math.Min(size, text.Length - at));
                if (fails(without)) (text, shorter) = (without, true);
                else at += size;
            }

            if (!shorter || size > text.Length) size /= 2;
        }

        return text;
    }
}
