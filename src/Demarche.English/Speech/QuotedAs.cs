namespace Demarche.English.Speech;

/// <summary>
/// One who speaks through another: "the agency quoted Mora as saying", "Mora was quoted by the agency as saying". The speaker is
/// the one quoted, the medium the one who quotes.
/// </summary>
internal static class QuotedAs
{
    /// <summary>The attribution of the verb behind "as", or null.</summary>
    public static Draft? Find(SpeechText text, VerbGroup cue)
    {
        if (text.Tokens[cue.Verb].Fine != Xpos.VBG || cue.Verb == 0 || !text.Is(cue.Verb - 1, "as") || QuotingVerb(text, cue.Verb) is not { } quoting)
            return null;
        // Who stands between "quoted" and "as" is quoted, whatever the arcs say.
        var between = Between(text, quoting + 1, cue.Verb - 1);
        var passive = between < 0;
        var quoted = passive ? PassiveSubject(text, quoting) : between;
        if (quoted < 0)
            return null;
        // “A,” [the agency quoted Mora as saying]: the words stand before it all.
        var opens = passive ? quoted : ActiveSubject(text, quoting);
        var first = opens >= 0 ? Phrases.Core(text, opens).First : quoting;
        if ((WordsBeforeAside(text, cue, first) ?? Content(text, cue) ?? SetOffContent.WordsBefore(text, first) ?? Rest(text, cue)) is not { } content)
            return null;
        var medium = passive ? By(text, quoting, cue.Verb) : ActiveSubject(text, quoting);
        var draft = text.Draft(cue.Verb, new TokenRange(cue.Verb, cue.Next), AttributionCue.Speech, "quoted-as", SourceFinder.Named(text, quoted));
        draft.Medium = medium;
        draft.Content.Add(content);
        return draft;
    }

    // “A,” the agency quoted Mora as saying [as she left]: when it was said stands where the words might.
    private static TokenRange? WordsBeforeAside(SpeechText text, VerbGroup cue, int first) =>
        text.IsAny(cue.Next, ["as", "when", "while", "after", "before", "during", "in", "at", "on"]) && SetOffContent.WordsBefore(text, first) is { } words && text.OutermostOf(words.First) >= 0 ? words : null;

    /// <summary>Whether a verb only brings in one who is quoted "as saying": it is then no cue of its own.</summary>
    public static bool BringsIn(SpeechText text, int verb)
    {
        if (text.Tokens[verb].Lemma is not ("quote" or "cite" or "report"))
            return false;
        var end = text.SentenceAt(verb).Tokens.End;
        for (var at = verb + 1; at + 1 < end; at++)
        {
            if (text.Is(at, "as") && text.Tokens[at + 1].Fine == Xpos.VBG)
                return true;
        }

        return false;
    }

    private static int? QuotingVerb(SpeechText text, int saying)
    {
        var first = text.SentenceAt(saying).Tokens.First;
        for (var at = saying - 2; at >= first; at--)
        {
            if (text.Tokens[at].Tag == Upos.Verb && text.Tokens[at].Lemma is "quote" or "cite" or "report" or "describe")
                return at;
        }

        return null;
    }

    // “as saying A”, “as saying, A”: the comma that some papers print hides the clause from the tree.
    private static TokenRange? Content(SpeechText text, VerbGroup cue)
    {
        if (Complements.After(text, cue) is { } complement)
            return complement.Content;
        return Rest(text, cue) is { } rest && (text.IsComma(cue.Next) || text.OutermostOf(rest.First) >= 0) ? rest : null;
    }

    private static TokenRange? Rest(SpeechText text, VerbGroup cue)
    {
        var rest = text.Trim(new TokenRange(cue.Next, Complements.Limit(text, cue)));
        return rest.Length > 0 ? rest : null;
    }

    private static int ActiveSubject(SpeechText text, int quoting)
    {
        var source = SourceFinder.Of(text, quoting);
        return source.IsNone ? PassiveSubject(text, quoting) : source.Head;
    }

    private static int PassiveSubject(SpeechText text, int verb)
    {
        var subject = text.Child(verb, Relation.NsubjPass, Relation.Nsubj);
        if (subject >= 0)
            return subject;
        for (var at = verb - 1; at >= text.SentenceAt(verb).Tokens.First; at--)
        {
            if (text.IsNominal(at))
                return at;
        }

        return -1;
    }

    private static int Between(SpeechText text, int first, int end) => Phrases.NominalAfter(text, first, end);

    private static int By(SpeechText text, int quoting, int saying)
    {
        for (var at = quoting + 1; at < saying - 1; at++)
        {
            if (text.Is(at, "by"))
                return Phrases.NominalAfter(text, at + 1, saying - 1);
        }

        return -1;
    }
}
