namespace Scoring.Language.Names;

/// <summary>Whether a token begins or continues a name, and of what.</summary>
internal enum NameLabel : byte
{
    None, PersonBegin, PersonInside, OrganizationBegin, OrganizationInside, PlaceBegin, PlaceInside, MiscBegin, MiscInside,
}

/// <summary>What bears a name.</summary>
public enum NameKind : byte
{
    Person, Organization, Place, Misc,
}
