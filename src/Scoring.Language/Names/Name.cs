using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>A name in the text: tokens [<paramref name="First"/>, <paramref name="End"/>).</summary>
public readonly record struct Name(int First, int End, NameKind Kind);
