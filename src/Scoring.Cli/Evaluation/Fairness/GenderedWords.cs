using System.Collections.Frozen;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>Pronouns, titles and nouns that tell a person's sex, and what they become with it.</summary>
internal static class GenderedWords
{
    private static readonly FrozenDictionary<string, string> Womens = Read(man: 0), Mens = Read(man: 1);

    /// <summary>In lower case; null where the word stays.</summary>
    public static string? Exchanged(AnnotatedText text, int token, Sexes sexes)
    {
        if (sexes == Sexes.Kept) return null;
        var word = text.Tokens[token].Lower;
        var stop = word.EndsWith('.') ? "." : "";
        if (sexes != Sexes.AllMen && ToWoman(text, token, word.TrimEnd('.')) is { } womans) return womans + stop;
        return sexes != Sexes.AllWomen && ToMan(text, token, word.TrimEnd('.')) is { } mans ? mans + stop : null;
    }

    private static string? ToWoman(AnnotatedText text, int token, string word) => word switch
    {
        "him" => "her",
        "his" => IsBeforeNoun(text, token) ? "her" : "hers",
        _ => Womens.GetValueOrDefault(word),
    };

    private static string? ToMan(AnnotatedText text, int token, string word) => word switch
    {
        "her" => text.Tags[token] == Tag.PRPS ? "his" : "him",
        "hers" => "his",
        _ => Mens.GetValueOrDefault(word),
    };

    private static bool IsBeforeNoun(AnnotatedText text, int token) => text.Tags[token] == Tag.PRPS
        && token + 1 < text.Tokens.Length && text.Tokens[token + 1].Kind == Language.Text.TokenKind.Word;

    private static FrozenDictionary<string, string> Read(int man) => NameGroup.Lines("gendered-words")
        .DistinctBy(cells => cells[man]).ToFrozenDictionary(cells => cells[man], cells => cells[1 - man], StringComparer.Ordinal);
}
