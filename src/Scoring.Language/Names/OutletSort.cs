namespace Scoring.Language.Names;

/// <summary>By what an outlet reaches its readers: "the paper" is no radio station.</summary>
internal enum OutletSort : byte
{
    Unknown, Print, Air, Agency,
}
