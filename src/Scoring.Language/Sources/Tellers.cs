using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>
/// In whose words a token stands, outside quotation marks too: of "Reed said that Shah had left" the last four are Reed's, so Shah is
/// spoken of and does not speak.
/// </summary>
internal sealed class Tellers
{
    public static Tellers None { get; } = new(0, []);

    private readonly int[] _at;

    /// <param name="tokens">How many the text has.</param>
    /// <param name="told">Each content with the first token of its source; where one lies in another the inner tells.</param>
    public Tellers(int tokens, IEnumerable<(TokenRange Content, int Source)> told)
    {
        _at = new int[tokens];
        Array.Fill(_at, -1);
        foreach (var (content, source) in told.OrderByDescending(pair => pair.Content.End - pair.Content.First))
            Array.Fill(_at, source, content.First, Math.Min(tokens, content.End) - content.First);
    }

    /// <summary>The first token of the source that tells a token; -1 where the writer does.</summary>
    public int Of(int token) => token < _at.Length ? _at[token] : -1;
}
