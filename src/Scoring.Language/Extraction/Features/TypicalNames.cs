namespace Scoring.Language.Extraction.Features;

/// <summary>
/// Two words that the network is given in the place of every person's name, so that it finds the same whoever is named: one for the last
/// word of a name, one for those before it. A model that was trained without them reads the names themselves.
/// </summary>
internal static class TypicalNames
{
    public const string Given = "<given>", Family = "<family>";
}
