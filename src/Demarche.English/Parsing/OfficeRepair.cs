namespace Demarche.English.Parsing;

/// <summary>
/// Mends an office that was hung on the name before it: in "United Kingdom Deputy Commissioner for Trade, Ana Mora, said" the parser
/// may take the kingdom for the subject, the commissioner for something of the kingdom's, and Mora for a second one. Without a
/// preposition the last word of such a row is its head.
/// </summary>
internal static class OfficeRepair
{
    /// <summary>Mends a sentence in place.</summary>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="root">The sentence's root.</param>
    /// <returns>The root after mending.</returns>
    public static int Mend(Token[] tokens, TokenRange sentence, int root)
    {
        for (var name = sentence.First + 1; name + 1 < sentence.End; name++)
        {
            if (tokens[name].Tag is not (Upos.Propn or Upos.Noun) || tokens[name - 1].Head != name || tokens[name - 1].Relation is not (Relation.Amod or Relation.Compound or Relation.Flat))
                continue;
            var office = OfficeBehind(tokens, sentence, name);
            if (office < 0)
                continue;
            Raise(tokens, sentence, name, office);
            if (root == name)
                root = office;
        }

        return root;
    }

    // The proper noun right behind a name that hangs on it bare, with nothing between but words of its own.
    private static int OfficeBehind(Token[] tokens, TokenRange sentence, int name)
    {
        var at = name + 1;
        while (at < sentence.End && tokens[at].Head != name && tokens[at].Head > at && tokens[at].Tag is Upos.Propn or Upos.Adj)
            at++;
        if (at >= sentence.End || tokens[at].Head != name || tokens[at].Tag != Upos.Propn || !(IsHung(tokens, name, at) || IsDescribed(tokens, at)))
            return -1;
        for (var i = name + 1; i < at; i++)
        {
            if (tokens[i].Head <= i || tokens[i].Head > at)
                return -1;
        }

        return at;
    }

    // "Their counterpart Ana" is told by a common noun, and its head is right.
    private static bool IsHung(Token[] tokens, int name, int at) => tokens[name].Tag == Upos.Propn && tokens[at].Relation is (Relation.Nmod or Relation.Appos);

    // "Council | President Donald": the office tells who Donald is, so that he is no second half of the council's name.
    private static bool IsDescribed(Token[] tokens, int at) =>
        tokens[at].Relation == Relation.Flat && tokens[at - 1].Head == at && tokens[at - 1].Relation == Relation.NmodDesc;

    private static void Raise(Token[] tokens, TokenRange sentence, int name, int office)
    {
        tokens[office] = tokens[office] with { Head = tokens[name].Head, Relation = tokens[name].Relation };
        for (var i = office + 1; i < sentence.End; i++)
        {
            if (tokens[i].Head != name)
                continue;
            var second = tokens[i].Relation == Relation.Conj && !HasConjunction(tokens, sentence, i);
            tokens[i] = tokens[i] with { Head = office, Relation = second ? Relation.Appos : tokens[i].Relation };
        }

        tokens[name] = tokens[name] with { Head = office, Relation = Relation.Compound };
    }

    private static bool HasConjunction(Token[] tokens, TokenRange sentence, int conjunct)
    {
        for (var i = sentence.First; i < conjunct; i++)
        {
            if (tokens[i].Head == conjunct && tokens[i].Relation == Relation.Cc)
                return true;
        }

        return false;
    }
}
