using Scoring.Language.Reading;

namespace Scoring.Language.Coreference;

internal enum Gender : byte
{
    Unknown, Male, Female,
}

/// <summary>Somebody whom the article names, with all the places where it does.</summary>
internal sealed class Person(string name)
{
    /// <summary>The fullest form in the article, without titles.</summary>
    public string Name { get; set; } = name;

    public Gender Gender { get; set; }

    /// <summary>A title tells it, not the first name alone, which men and women may bear.</summary>
    public bool IsGenderSure { get; set; }

    /// <summary>Only one word of the name is ever given.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Words that tell that the name is made up: "not her real name"; empty for a real one.</summary>
    public TokenRange InventedAt { get; set; } = TokenRange.Empty;

    /// <summary>Nouns that the article puts beside the name, in lower case: senator, director, analyst.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that stand before the name or in an apposition to it, in lower case: republican, ohio, retired.</summary>
    public HashSet<string> Traits { get; } = new(StringComparer.Ordinal);

    /// <summary>Places that the article puts beside the name, in lower case: ohio, n.j, vt.</summary>
    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The token of the first noun in <see cref="Roles"/>; -1 if the article gives none.</summary>
    public int RoleAt { get; set; } = -1;

    /// <summary>A source phrase before was this person.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>A person beyond doubt: a name of which the article tells neither role nor sex may be a firm's.</summary>
    public bool IsSure => Roles.Count > 0 || Gender != Gender.Unknown || HasSpoken;

    /// <summary>How often the article names the person by more than one word of the name.</summary>
    public int FullMentions { get; set; }

    /// <summary>First tokens of the mentions, in order.</summary>
    public List<int> Mentions { get; } = [];
    /// <summary>How often the article has named the person before a token, once the mentions are in order.</summary>
    public int MentionsBefore(int token)
    {
        var at = Mentions.BinarySearch(token);
        return at < 0 ? ~at : at;
    }
}
