using System.Text;

namespace Scoring.Fuzz;

/// <summary>Makes one text: our sample articles spoiled in many ways, soups of what news is made of, and things that no editor would
/// send.</summary>
internal sealed class TextMaker(int seed, int number)
{
    private const int Longest = 300_000;

    private readonly Random _random = new(unchecked((seed * 1_000_003) + number));

    public string Make()
    {
        var text = _random.Next(20) switch
        {
            < 8 => Spoiled(Pick(Matter.Articles), 1 + _random.Next(12)),
            < 10 => Spoiled(string.Concat(Enumerable.Range(0, 2 + _random.Next(12)).Select(_ => Pick(Matter.Articles))),
                1 + _random.Next(30)),
            < 14 => Soup(1 + _random.Next(400)),
            14 => Signs(1 + _random.Next(3000)),
            15 => Repeated(),
            16 => Nested(1 + _random.Next(2000)),
            17 => Sentences(1 + _random.Next(60)),
            18 => Spoiled(Sentences(1 + _random.Next(40)), _random.Next(20)),
            _ => Spoiled(Soup(1 + _random.Next(100)) + Signs(_random.Next(100)) + Nested(_random.Next(20)), 5),
        };
        if (_random.Next(50) == 0) text = string.Concat(Enumerable.Repeat(text, 1 + _random.Next(10)));
        return text.Length <= Longest ? text : text[..Longest];
    }

    private string Spoiled(string article, int times)
    {
        var text = new StringBuilder(article);
        for (; times > 0 && text.Length <= Longest; times--)
        {
            var at = _random.Next(text.Length + 1);
            var length = Math.Min(text.Length - at, 1 + _random.Next(_random.Next(8) == 0 ? 800 : 30));
            if (length == 0) continue;
            switch (_random.Next(9))
            {
                case 0: text.Remove(at, length); break;
                case 1: text.Insert(at, text.ToString(at, length)); break;
                case 2: text.Insert(at, Pick(Matter.Pieces)); break;
                case 3: text.Insert(at, Signs(1 + _random.Next(6))); break;
                case 4: text.Replace("\n\n", Pick(Matter.Breaks)); break;
                case 5: text.Replace(Pick(Matter.Quotes), Pick(Matter.Quotes)); break;
                case 6: text.Replace(text.ToString(at, length), text.ToString(at, length).ToUpperInvariant(), at, length); break;
                case 7: text.Replace(Pick(Matter.Common), Pick(Matter.Breaks)); break;
                default: text.Insert(_random.Next(text.Length + 1), text.ToString(at, length)); break;
            }
        }

        return text.ToString();
    }

    private string Soup(int pieces) => string.Join(_random.Next(6) == 0 ? "" : " ",
        Enumerable.Range(0, pieces).Select(_ => Pick(Matter.Pieces)));

    private string Signs(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => _random.Next(8) switch
    {
        0 => ((char)_random.Next(0x20)).ToString(),
        1 => ((char)_random.Next(0xD800, 0xE000)).ToString(),
        2 => char.ConvertFromUtf32(0x1F300 + _random.Next(0x400)),
        3 => ((char)_random.Next(0x300, 0x370)).ToString(),
        4 => ((char)_random.Next(0x590, 0x700)).ToString(),
        5 => ((char)_random.Next(0x2000, 0x2070)).ToString(),
        6 => ((char)_random.Next(0x20, 0x7F)).ToString(),
        _ => ((char)_random.Next(0x10000)).ToString(),
    }));

    /// <summary>One thing over and over: a token without end, thousands of "said", marks that open and never close.</summary>
    private string Repeated() => string.Concat(Enumerable.Repeat(
        _random.Next(3) == 0 ? Soup(1 + _random.Next(6)) + Pick(Matter.Breaks) : Pick(Matter.Pieces) + (_random.Next(2) == 0 ? " " : ""),
            1 + _random.Next(6000)));

    private string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(_ => Pick(Matter.Pieces) + " " + Pick(Matter.Opening)))
        + string.Concat(Enumerable.Range(0, _random.Next(depth + 1)).Select(_ => Pick(Matter.Quotes)));

    private string Sentences(int count) => string.Concat(Enumerable.Range(0, count).Select(_ =>
        $"{Pick(Matter.Speakers)} {Pick(Matter.Cues)} {Pick(Matter.Claims)}{Pick(Matter.Ends)}{Pick(Matter.Breaks)}"));

    private string Pick(IReadOnlyList<string> list) => list[_random.Next(list.Count)];
}
