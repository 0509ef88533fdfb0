namespace Demarche.English.Speech;

/// <summary>A cue verb with what belongs to it: its auxiliaries, its particle, its entry.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Tokens">From its first auxiliary to its particle.</param>
/// <param name="Entry">What may follow it.</param>
internal readonly record struct VerbGroup(int Verb, TokenRange Tokens, CueEntry Entry)
{
    /// <summary>Token after the group: where its object or clause may begin.</summary>
    public int Next => Tokens.End;

    /// <summary>The group of a verb that is a cue, or null.</summary>
    public static VerbGroup? At(SpeechText text, CueLexicon lexicon, int verb)
    {
        var token = text.Tokens[verb];
        if (token.Tag is not (Upos.Verb or Upos.Aux) && !IsMistaken(text, verb) || token.Fine is Xpos.MD)
            return null;
        var particle = Particle(text, verb);
        var entry = particle > 0 ? lexicon.Verb(token.Lemma, text.Text.Form(particle)) : null;
        if (entry is null)
        {
            entry = lexicon.Verb(token.Lemma);
            particle = -1;
        }

        if (entry is null)
            return null;
        return new VerbGroup(verb, new TokenRange(First(text, verb), Math.Max(verb, particle) + 1), entry);
    }

    // Ana Mora [reports]: "..."; a tagger takes it for a plural, but no noun stands between a name and such a mark.
    private static bool IsMistaken(SpeechText text, int token) =>
        text.Tokens[token].Fine == Xpos.NNS && token > 0 && token + 1 < text.Tokens.Length && text.IsAny(token + 1, [",", ":"])
        && text.NameAt(token - 1) is { Kind: NameKind.Person } name && name.Tokens.End == token;

    // has also said; did not say; is being asked
    private static int First(SpeechText text, int verb)
    {
        var sentence = text.SentenceAt(verb).Tokens.First;
        var first = verb;
        for (var at = verb - 1; at >= sentence; at--)
        {
            var token = text.Tokens[at];
            if (token.Tag == Upos.Aux || text.Is(at, "to"))
                first = at;
            else if (token.Tag is not (Upos.Adv or Upos.Part))
                break;
        }

        return first;
    }

    private static int Particle(SpeechText text, int verb)
    {
        var child = text.Child(verb, Relation.CompoundPrt);
        if (child > verb && child <= verb + 3)
            return child;
        return verb + 1 < text.Tokens.Length && text.Tokens[verb + 1].Tag is Upos.Adp or Upos.Adv or Upos.Adj ? verb + 1 : -1;
    }
}
