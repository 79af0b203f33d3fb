using System.Collections.Frozen;
using Scoring.Language.Lexicon;

namespace Scoring.Language.Tagging;

/// <summary>The lemma of an English verb form: "said" → "say", "denies" → "deny", "planning" → "plan".</summary>
public static class VerbLemmas
{
    private static readonly FrozenDictionary<string, string> Irregular = WordLists.Read("irregular-verbs")
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(form => (Form: form, Lemma: words[0])))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal);

    /// <summary>Lemmas that settle whether "planned" comes from plan, plann or planne.</summary>
    private static readonly FrozenSet<string> Known = new[] { "cues-reporting", "cues-evidence", "cues-attitude", "kind-verbs", "verbs" }
        .SelectMany(WordLists.Read)
        .Select(line => line.Split(' ')[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word lists hold a lemma.</summary>
    public static bool IsKnown(string lemma) => Known.Contains(lemma);

    /// <param name="form">A verb form in lower case.</param>
    public static string Of(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Irregular.TryGetValue(form, out var lemma)) return lemma;
        if (form.Length > 4 && (Ends(form, "ies") || Ends(form, "ied"))) return form[..^3] + "y";
        if (form.Length > 5 && Ends(form, "ing")) return OfStem(form[..^3]);
        if (form.Length > 4 && Ends(form, "ed")) return OfStem(form[..^2]);
        if (form.Length > 3 && Ends(form, "s") && !Ends(form, "ss"))
        {
            return Known.Contains(form[..^1]) || !(Ends(form, "ches") || Ends(form, "shes") || Ends(form, "sses")
                || Ends(form, "xes")) ? form[..^1] : form[..^2];
        }

        return form;
    }

    private static string OfStem(string stem)
    {
        if (Known.Contains(stem)) return stem;
        if (Known.Contains(stem + "e")) return stem + "e";
        if (stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'f')) return stem[..^1];
        if (stem.Length > 2 && stem[^1] == stem[^2] && Known.Contains(stem[..^1])) return stem[..^1];
        // English verbs do not end in these letters without an e: announce, serve, argue, realize, cause, dictate.
        return stem[^1] is 'c' or 'v' or 'u' or 'z' || (stem.Length > 3 && (Ends(stem, "at") || Ends(stem, "is")
            || Ends(stem, "us"))) ? stem + "e" : stem;
    }

    private static bool Ends(string form, string ending) => form.EndsWith(ending, StringComparison.Ordinal);
}
