using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

internal enum Voice : byte
{
    /// <summary>said, has said, will say, is saying.</summary>
    Active,

    /// <summary>is said, was told, has been accused.</summary>
    Passive,

    /// <summary>…, saying …</summary>
    Participle,

    /// <summary>to say.</summary>
    Infinitive,

    /// <summary>…, said to be …: a past participle without an auxiliary.</summary>
    Reduced,
}

/// <summary>A verb with its auxiliaries and the adverbs among them: tokens [First, End).</summary>
/// <param name="IsNegated">not, never, n't.</param>
internal readonly record struct VerbGroup(int First, int Verb, int End, Voice Voice, string Lemma, bool IsNegated)
{
    /// <summary>The group whose main verb is <paramref name="verb"/>; null where the word is no verb there.</summary>
    public static VerbGroup? At(AnnotatedText text, int verb)
    {
        var tag = text.Tags[verb];
        var word = text.Tokens[verb].Lower;
        if (!tag.IsVerb() && !IsSurelyVerb(word) && !(tag.IsAdjective() && IsSurelyParticiple(word))) return null;
        var limit = text.SentenceAt(verb).First;
        var first = verb;
        bool be = false, have = false, modal = false, to = false, negated = false;
        // Walks over "has", "would not", "also", "to": whatever belongs to the verb.
        for (var i = verb - 1; i >= limit; i--)
        {
            var before = text.Tokens[i].Lower;
            if (text.Tokens[i].Kind is TokenKind.Mark or TokenKind.Quote) break;
            if (before is "n't" or "not" or "never") negated = true;
            else if (text.Tags[i] == Tag.MD) modal = true;
            else if (IsBe(before) && text.Tags[i] != Tag.POS) be = true;
            else if (before is "has" or "have" or "had" or "having" or "'ve") have = true;
            else if (before is "do" or "does" or "did") modal = true;
            else if (text.Tags[i] == Tag.TO && !to && i == first - 1) to = true;
            else if (text.Tags[i].IsAdverb() || before == "also")
            {
                // An adverb belongs to the group only if it stands next to it and is no conjunct of its own.
                if (before is "there" or "here" or "so" or "then" or "however") break;
            }
            else break;
            first = i;
            if (to) break;
        }

        while (first < verb && text.Tags[first].IsAdverb()
            && text.Tokens[first].Lower is "only" or "yesterday" or "today" or "early" or "late") first++;
        // Taggers take "critics say" for an infinitive and "is understood" for an adjective.
        if (tag == Tag.VB && !to && !modal && !have && first == verb && verb > limit && text.Tags[verb - 1].IsNoun()) tag = Tag.VBP;
        else if (tag.IsAdjective()) tag = be ? Tag.VBN : Tag.JJ;
        var voice = VoiceOf(tag, be, have, modal, to);
        if (voice is null) return null;
        var lemma = VerbLemmas.Of(word);
        // "pointed out", "spelled out".
        var particle = verb + 1 < text.Tokens.Length && lemma is "point" or "spell" or "lay" && text.Tokens[verb + 1].Lower == "out" ? 1 : 0;
        return new(first, verb, verb + 1 + particle, voice.Value, lemma, negated);
    }

    private static Voice? VoiceOf(Tag tag, bool be, bool have, bool modal, bool to)
    {
        if (tag == Tag.VBG) return be ? Voice.Active : Voice.Participle;
        if (tag == Tag.JJ) return null;
        if (tag is Tag.VBN or Tag.VBD && be) return Voice.Passive;
        if (tag == Tag.VBN) return have ? Voice.Active : Voice.Reduced;
        if (to) return Voice.Infinitive;
        if (tag == Tag.VB && !modal && !have) return null;
        return Voice.Active;
    }

    private static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "'re" or "am" or "'m";

    private static bool IsSurelyParticiple(string word) => word is "understood" or "learnt" or "learned" or "alleged" or "reported" or "rumoured" or "rumored" or "believed" or "thought" or "expected";

    /// <summary>Forms that taggers miss in inversion and headlines.</summary>
    private static bool IsSurelyVerb(string word) => word is "said" or "says" or "told" or "tells" or "wrote" or "adds" or "argues" or "insists";
}
