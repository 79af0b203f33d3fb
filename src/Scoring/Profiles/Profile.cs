using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Profiles;

/// <summary>
/// What a house thinks of sources: points, and named or unnamed, per class and per detail. Immutable; share it.
/// <c>config/profiles/default.json</c> says what each number means.
/// </summary>
/// <param name="Version">
/// The first 12 hexadecimal digits of the SHA-256 of the values, whatever their order, layout and comments, and of <see cref="ArticleScorer.Version"/>:
/// it changes whenever the same analysis may be judged otherwise.
/// </param>
/// <param name="Kinds">Weight of a claim by its kind of attribution; 0: no claim.</param>
/// <param name="Prominence">Weight of a claim by where it stands.</param>
/// <param name="Classes">Every class but <see cref="SourceClass.Other"/>, which is never judged.</param>
/// <param name="Bands">From the top down; the last starts at 0.</param>
/// <param name="Rules">Every rule by its number, "R01" to "R19".</param>
public sealed record Profile(
    string Name,
    string Version,
    IReadOnlyDictionary<AttributionKind, double> Kinds,
    IReadOnlyDictionary<Prominence, double> Prominence,
    IReadOnlyDictionary<SourceClass, ClassRule> Classes,
    SecondHandRule SecondHand,
    CorroborationRule Corroboration,
    CapRule Caps,
    IReadOnlyList<Band> Bands,
    IReadOnlyDictionary<string, RuleSetting> Rules,
    ReadingRule Reading,
    UncertaintyRule Uncertainty,
    ApprovalRule Approvals)
{
    private static readonly Lazy<Profile> BuiltIn = new(() => ProfileReader.Read(ProfileFile.BuiltIn()));

    /// <summary><c>config/profiles/default.json</c> as it was when the program was built.</summary>
    public static Profile Default => BuiltIn.Value;

    /// <summary>Reads and validates a profile file. A profile that it is based on is looked for beside it, and else among the built-in ones.</summary>
    /// <exception cref="ProfileException">Something in a file is wrong; the message names file, line, place and key.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Profile Load(string path) => ProfileReader.Read(ProfileFile.Load(path));

    /// <summary>The same from bytes, based on a built-in profile; <paramref name="origin"/> stands for the file in messages.</summary>
    /// <exception cref="ProfileException">Something in it is wrong.</exception>
    public static Profile Parse(ReadOnlyMemory<byte> json, string origin) => ProfileReader.Read(ProfileFile.Parse(json, origin));
}
