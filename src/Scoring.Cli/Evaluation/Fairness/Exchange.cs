namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>What becomes of the people's sex.</summary>
internal enum Sexes
{
    /// <summary>Women get women's names, men men's.</summary>
    Kept,

    /// <summary>Women get men's names and the other way round; pronouns and words like "chairman" follow.</summary>
    Exchanged,

    /// <summary>Everybody is a woman.</summary>
    AllWomen,

    /// <summary>Everybody is a man.</summary>
    AllMen,
}

/// <summary>One way of giving all people of a text other names.</summary>
/// <param name="Origin">Null: each person's is another one.</param>
internal sealed record Exchange(NameGroup? Origin, Sexes Sexes)
{
    /// <summary>Each origin with the sexes kept and exchanged; then names of all origins, everybody of one sex.</summary>
    public static IReadOnlyList<Exchange> All { get; } =
    [
        .. NameGroup.All.SelectMany(group => new Exchange[] { new(group, Sexes.Kept), new(group, Sexes.Exchanged) }),
        new(null, Sexes.AllWomen), new(null, Sexes.AllMen),
    ];

    public string Name => $"{Origin?.Origin ?? "of all origins"}, {Sexes switch
    {
        Sexes.Kept => "sexes kept",
        Sexes.Exchanged => "sexes exchanged",
        Sexes.AllWomen => "all women",
        _ => "all men",
    }}";

    /// <summary>Whether a person is a woman afterwards; one whose sex the text does not tell is one by turns.</summary>
    public bool IsWoman(NamedPerson person) => Sexes switch
    {
        Sexes.AllWomen => true,
        Sexes.AllMen => false,
        Sexes.Kept => person.IsWoman ?? person.Number % 2 == 0,
        _ => !person.IsWoman ?? person.Number % 2 == 1,
    };
}
