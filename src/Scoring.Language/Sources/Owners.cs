using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Whose a source is: "his campaign" of one candidate and "her campaign" of another are two, "Reed's campaign", "the Reed camp" and "his
/// campaign" are one.
/// </summary>
internal sealed class Owners(AnnotatedText text, PersonalPronouns pronouns)
{
    /// <summary>The reading of "his campaign", told apart from those of others; itself where nobody named owns it.</summary>
    public SourceReading Of(SourceReading reading, TokenRange core)
    {
        if (reading.Head.Length == 0 || text.Tags[core.First] != Tag.PRPS
            || reading.Class is not (SourceClass.NamedOrganization or SourceClass.UnnamedGroup or SourceClass.Document)) return reading;
        var gender = text.Tokens[core.First].Lower switch { "his" => Gender.Male, "her" => Gender.Female, _ => Gender.Unknown };
        if (gender == Gender.Unknown
            || pronouns.Resolve(core.First, gender, new(core.First, core.First + 1))?.Person is not { } owner) return reading;
        var name = reading.Name is { } written ? $"{owner.Name}'s {WithoutOwn(written)}" : null;
        var key = reading.Class == SourceClass.NamedOrganization ? KeyOf(owner, reading.Head) : $"{reading.Key} of {owner.Name}";
        return reading with { Name = name, Key = key };
    }

    /// <summary>The same for "Reed's campaign", "the Reed campaign" and "the Reed camp"; null for "the Reed Institute", whose whole words
    /// are its name.</summary>
    public static string? KeyOf(AnnotatedText text, People people, TokenRange core)
    {
        var last = core.End - 2;
        if (last > core.First && text.Tags[last] == Tag.POS) last--;
        return last >= core.First && text.Shapes[core.End - 1] == WordShape.Lower && people.At(last) is { } owner
            ? KeyOf(owner, text.Tokens[core.End - 1].Lower) : null;
    }

    private static string KeyOf(Person owner, string noun) => $"organization:{owner.Name}'s {(noun == "camp" ? "campaign" : noun)}";

    private static string WithoutOwn(string name) => name.StartsWith("own ", StringComparison.Ordinal) ? name[4..] : name;
}
