using System.Globalization;
using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Whom "he" and "she" mean: of those who spoke or were named before, the one whom a linear model ranks first.</summary>
internal sealed class PersonalPronouns(AnnotatedText text, NounPhrases phrases, People people, Speakers speakers)
{
    private const int ParagraphsBack = 8, NamesBack = 80;

    private static readonly double[] Weights = ReadWeights();

    private readonly AntecedentFeatures _features = new(text, phrases, people);
    private readonly AntecedentGrammar _grammar = new(text);

    /// <summary>In whose words each token stands.</summary>
    public Tellers Tellers { get; set; } = Tellers.None;

    /// <summary>Who is spoken of by a pronoun or description that is no source; null where nobody reads such.</summary>
    public PassingMentions? Passing { get; set; }

    /// <summary>Takes whatever is ranked, for training; null if nobody wants it.</summary>
    public Action<int, List<PersonCandidate>>? Ranked { get; set; }

    public SourceReading? Resolve(int token, Gender gender, TokenRange range)
    {
        Passing?.ReadUpTo(token);
        var candidates = Candidates(token, gender);
        if (candidates.Count == 0) return null;
        Ranked?.Invoke(token, candidates);
        var scores = Scores(candidates);
        var best = scores.IndexOf(scores.Max());
        var chosen = candidates[best];
        // The share of the exponentials is the model's own probability; a choice of two halves is worth little.
        var probability = 1 / scores.Sum(score => Math.Exp(score - scores[best]));
        var confidence = Math.Round(0.5 + (0.45 * probability), 2);
        if (chosen.Person is not { } person) return chosen.Speaker!
            with
        { Gender = gender, Confidence = Math.Min(chosen.Speaker!.Confidence, confidence) };
        if (person.Gender == Gender.Unknown && probability > 0.7) person.Gender = gender;
        return NamePhraseReader.Named(person, range, confidence) with { Gender = gender };
    }

    /// <summary>The model's scores: the higher, the likelier meant.</summary>
    public static List<double> Scores(List<PersonCandidate> candidates) => candidates.ConvertAll(candidate =>
        candidate.Features.Sum(feature => Weights[feature]));

    /// <summary>All who agree in gender, the nearest first, with their features.</summary>
    private List<PersonCandidate> Candidates(int token, Gender gender)
    {
        var paragraph = text.SentenceAt(token).Paragraph;
        var lastSpoke = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var unnamed = new Dictionary<string, (int Token, SourceReading Reading)>(StringComparer.Ordinal);
        var order = new List<object>();
        foreach (var (at, reading) in speakers.Before(token))
        {
            if (paragraph - text.SentenceAt(at).Paragraph > ParagraphsBack) break;
            if (!reading.IsPersonal || reading.IsPlural || !reading.IsResolved || !Agrees(reading.Gender, gender)) continue;
            if (reading.Class == SourceClass.UnnamedPerson && IsPassing(reading, at, token)) continue;
            if (reading.Person is { } person) { if (lastSpoke.TryAdd(person, at)) order.Add(person); }
            else if (reading.Class == SourceClass.UnnamedPerson && unnamed.TryAdd(reading.Key, (at, reading))) order.Add(reading.Key);
        }

        var candidates = unnamed.Select(pair => new PersonCandidate(null, pair.Value.Reading, pair.Value.Token, pair.Value.Token,
            Rank(order, pair.Key))).ToList();
        var named = Named(token, paragraph);
        foreach (var (at, reading) in Passing?.Before(token) ?? [])
        {
            if (paragraph - text.SentenceAt(at).Paragraph > ParagraphsBack) break;
            if (reading.Person is { } person) named[person] = Math.Max(named.GetValueOrDefault(person, -1), at);
            else if (reading.Class == SourceClass.UnnamedPerson && Agrees(reading.Gender, gender) && !IsPassing(reading, at, token))
                Add(candidates, reading, at);
        }

        // "Reed will lose," she said: whom only the quotation names does not speak it.
        if (token > 1 && !text.IsInQuotation(token) && (text.Tokens[token - 1].Kind == Text.TokenKind.Quote
            || text.Tokens[token - 2].Kind == Text.TokenKind.Quote)
            && (named.Values.Any(mention => !text.IsInQuotation(mention)) || lastSpoke.Count + candidates.Count > 0))
        {
            foreach (var person in named.Where(pair => text.IsInQuotation(pair.Value)
                && !lastSpoke.ContainsKey(pair.Key)).Select(pair => pair.Key).ToArray())
                named.Remove(person);
        }

        // A name of which the article tells neither role nor sex may be a firm's: such are meant only where nobody else is.
        // "Leslie Reed … he": where nobody of that sex is named or spoke, a first name has misled.
        var isMisled = candidates.Count == 0 && lastSpoke.Count == 0 && !named.Keys.Any(person => Agrees(person.Gender, gender));
        var sure = named.Where(pair => pair.Key.IsSure).ToList();
        var hasSure = candidates.Count > 0 || lastSpoke.Count > 0 || sure.Exists(pair => Agrees(pair.Key, gender, isMisled));
        foreach (var (person, mention) in hasSure ? sure : [.. named])
        {
            if (!Agrees(person, gender, isMisled)) continue;
            var spoke = lastSpoke.GetValueOrDefault(person, -1);
            lastSpoke.Remove(person);
            candidates.Add(new(person, null, Math.Max(mention, spoke), spoke, Rank(order, person)));
        }

        candidates.AddRange(lastSpoke.Select(pair => new PersonCandidate((Person)pair.Key, null, pair.Value, pair.Value,
            Rank(order, pair.Key))));
        if (candidates.Exists(candidate => !_grammar.Excludes(token, candidate, Tellers)))
            candidates.RemoveAll(candidate => _grammar.Excludes(token, candidate, Tellers));
        LeaveToWhoSpoke(token, candidates);
        candidates.Sort((a, b) => b.LastMention.CompareTo(a.LastMention));
        _features.Fill(token, gender, candidates, Tellers);
        return candidates;
    }

    /// <summary>
    /// "A dealer said Mr Reed would sell on Monday. He said", "An aide to Reed said …, he said": whom somebody unnamed has only just spoken
    /// of, or belongs to, does not go on in his place.
    /// </summary>
    private void LeaveToWhoSpoke(int token, List<PersonCandidate> candidates)
    {
        var front = candidates.Find(candidate => candidate is { Person: null, SpeakerRank: 0, LastSpoke: >= 0 });
        if (front is null || text.Tags[token] != Tag.PRP || text.SentenceOf[token] - text.SentenceOf[front.LastSpoke] > 1) return;
        var own = front.Speaker!.Defining;
        candidates.RemoveAll(candidate => candidate is { Person: not null, LastSpoke: < 0 }
            && (Tellers.Of(candidate.LastMention) == front.LastSpoke || (candidate.LastMention >= own.First && candidate.LastMention < own.End)
                || (candidate.LastMention > front.LastSpoke && text.SentenceOf[candidate.LastMention] == text.SentenceOf[front.LastSpoke])));
    }

    /// <summary>Somebody unnamed of whom a description speaks: one of those who spoke, or another.</summary>
    private static void Add(List<PersonCandidate> candidates, SourceReading reading, int at)
    {
        var known = candidates.FindIndex(candidate => candidate.Speaker?.Key == reading.Key);
        if (known < 0) candidates.Add(new(null, reading, at, -1, 2));
        else if (at > candidates[known].LastMention) candidates[known] = candidates[known] with { LastMention = at };
    }

    /// <summary>
    /// Nobody of whom the story goes on to speak: who asked a question of somebody else ("A reporter asked Reed …. He said"), who is quoted
    /// from elsewhere, who is only imagined ("unusual for a judge to speak").
    /// </summary>
    private bool IsPassing(SourceReading reading, int at, int token)
    {
        var first = reading.Defining.First;
        // "The Times quoted one of Reed's aides as saying …. He brushed it off": not the aide.
        if (first > 0 && text.Tokens[first - 1].Lower is "quoted" or "quotes" or "quoting" or "cited" or "citing"
            && text.SentenceAt(first).Paragraph != text.SentenceAt(token).Paragraph) return true;
        if (text.Tokens[first].Lower is "no" or "each" or "every" or "any" or "neither") return true;
        var end = text.Phrases.Holds(at) ? text.Phrases.At(at).End : at + 1;
        while (end < text.Tokens.Length && text.Tags[end].IsAdverb()) end++;
        if (end >= text.Tokens.Length) return false;
        if (text.Tokens[end].Lower == "to" && first > 0 && text.Tokens[first - 1].Lower == "for") return true;
        return text.SentenceOf[at] != text.SentenceOf[token] && text.Tokens[end].Lower is "asked" or "asks" or "pressed" or "questioned";
    }

    /// <summary>The people named before a token, each with the last mention.</summary>
    private Dictionary<Person, int> Named(int token, int paragraph)
    {
        var found = new Dictionary<Person, int>(ReferenceEqualityComparer.Instance);
        var last = people.NamesBefore(token) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack); n--)
        {
            var first = text.Names[n].First;
            if (paragraph - text.SentenceAt(first).Paragraph > ParagraphsBack) break;
            if (people.At(first) is not { } person) continue;
            // "…Reed is unfit," he said: whom the quotation names speaks seldom, so a mention outside tells more.
            if (!found.TryAdd(person, first) && text.IsInQuotation(found[person]) && !text.IsInQuotation(first)
                && !text.IsInQuotation(token)) found[person] = first;
        }

        return found;
    }

    private static int Rank(List<object> order, object speaker)
    {
        var rank = order.FindIndex(other => other is string key ? key.Equals(speaker as string, StringComparison.Ordinal)
            : ReferenceEquals(other, speaker));
        return rank is 0 or 1 ? rank : 2;
    }

    private static bool Agrees(Person person, Gender gender, bool isMisled) =>
        Agrees(person.Gender, gender) || (isMisled && !person.IsGenderSure);

    private static bool Agrees(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    private static double[] ReadWeights()
    {
        using var stream = typeof(PersonalPronouns).Assembly.GetManifestResourceStream("Scoring.Language.Models.antecedents.txt")
            ?? throw new InvalidOperationException("The weights 'antecedents.txt' are not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var weights = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        return weights.Length == AntecedentFeatures.Count ? weights
            : throw new InvalidDataException($"antecedents.txt holds {weights.Length} weights, not {AntecedentFeatures.Count}.");
    }
}
