using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;
using Demarche.Reading.Events;

namespace Demarche.Reading.Statements;

/// <summary>
/// Settles that "we" and "our" in a joint statement are all who issue it, and so are its "ministers" and "leaders": those whom its title lists
/// ("Joint Statement by Norland and Sudland"), else the first list of parties below it.
/// </summary>
internal static class JointCast
{
    private const int LastListingSentence = 5;
    private const int Apart = 3;
    private const int Many = 3;

    private static readonly HashSet<string> Papers = ["statement", "declaration", "communique", "communiqué"];

    private static readonly HashSet<string> Issuing = ["leader", "minister", "president", "secretary", "side", "participant", "chief"];

    /// <summary>The draft with those settled who speak together; the same draft when no title tells of a joint statement.</summary>
    public static Draft Settle(Draft draft)
    {
        if (draft.Turns.IsTranscript || Issuers(draft, IsTitled(draft.Text)) is not { Count: > 1 } issuers)
            return draft;
        var byHead = new Dictionary<int, CastMention>(draft.Cast.ByHead);
        for (var at = draft.Text.Sentences[0].Tokens.End; at < draft.Text.Tokens.Length; at++)
        {
            if (!draft.Text.IsQuoted(at) && (IsWe(draft.Text, at) || IsIssuing(draft.Text, at) && draft.Cast.Denoted(at).Count == 0 || IsTheirBody(draft, at)))
                byHead[at] = new CastMention(at, new TokenRange(at, at + 1), issuers, null);
        }

        return draft with { Cast = draft.Cast.With(byHead), Issuers = issuers };
    }

    // "Joint Statement on", "a Joint Press Declaration"
    private static bool IsTitled(AnalysedText text)
    {
        if (text.Sentences.IsEmpty)
            return false;
        var title = text.Sentences[0].Tokens;
        for (var at = title.First; at < title.End; at++)
        {
            if (!text.Form(at).Equals("joint", StringComparison.OrdinalIgnoreCase))
                continue;
            for (var paper = at + 1; paper < title.End && paper <= at + Apart; paper++)
            {
                if (Papers.Contains(text.Tokens[paper].Lemma.ToLowerInvariant()))
                    return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<Actor> Issuers(Draft draft, bool isTitled)
    {
        if (!isTitled && !IsPaper(draft.Text))
            return [];
        var parties = draft.Cast.Mentions.Where(m => m.Actors is [{ Party: not null } only] && draft.Cast.PartyItself(only.Party) is { } itself && itself.Id == only.Id).ToList();
        for (var s = 0; s < draft.Text.Sentences.Length && s <= LastListingSentence; s++)
        {
            var here = parties.FindAll(m => draft.Text.Sentences[s].Tokens.Contains(m.Head));
            var listed = Listed(draft.Text, here);
            if (listed.Count > 1 && (isTitled || listed.Count >= Many && Performs(draft.Text, here[0].Head)))
                return listed;
        }

        return [];
    }

    // "Friends of Norland Statement on the Truce", which no title calls joint: the first sentence tells who welcomes.
    private static bool IsPaper(AnalysedText text)
    {
        if (text.Sentences.IsEmpty)
            return false;
        var title = text.Sentences[0].Tokens;
        for (var at = title.First; at < title.End; at++)
        {
            if (Papers.Contains(text.Tokens[at].Lemma.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    // "Kenya, Norway and Oman welcome": what is done by saying so.
    private static bool Performs(AnalysedText text, int head)
    {
        while (text.Tokens[head].Relation is Relation.Compound or Relation.Conj or Relation.Flat && text.Tokens[head].Head >= 0)
            head = text.Tokens[head].Head;
        return text.Tokens[head] is { Relation: Relation.Nsubj, Head: >= 0 and var verb } && text.Tokens[verb].Fine is Xpos.VBZ or Xpos.VBP or Xpos.VB && !text.IsQuoted(verb);
    }

    // The first of a sentence's lists that names two or more.
    private static List<Actor> Listed(AnalysedText text, List<CastMention> named)
    {
        var list = new List<Actor>();
        for (var i = 0; i < named.Count; i++)
        {
            if (i > 0 && !GoesOn(text, named[i - 1].Tokens.End, named[i].Tokens.First))
            {
                if (list.Count > 1)
                    return list;
                list.Clear();
            }

            if (list.TrueForAll(a => a.Id != named[i].Actors[0].Id))
                list.Add(named[i].Actors[0]);
        }

        return list;
    }

    // ", and the", "-"
    private static bool GoesOn(AnalysedText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Form(at) is not ("," or "and" or "the" or "-" or "–" or "—" or "&" or ")" or "("))
                return false;
        }

        return from < to;
    }

    private static bool IsWe(AnalysedText text, int at) => Pronouns.Find(text.Form(at)) is { Person: PronounPerson.First } && text.Form(at) is not ("I" or "my" or "My" or "me");

    // "The Troika urges Norland": a body of no known party that does what the paper does.
    private static bool IsTheirBody(Draft draft, int at) =>
        draft.Text.Tokens[at].Tag == Upos.Propn && Performs(draft.Text, at)
        && draft.Cast.Denoted(at) is var denoted && (denoted is [{ Party: null } body] && !Denotation.IsPerson(body) || denoted.Count == 0 && at > 0 && draft.Text.Form(at - 1) is "the" or "The");

    // "The ministers reaffirmed"; not "the ministers of Norland".
    private static bool IsIssuing(AnalysedText text, int at)
    {
        if (text.Tokens[at].Fine is not (Xpos.NNS or Xpos.NNPS) || !Issuing.Contains(text.Tokens[at].Lemma.ToLowerInvariant()) || at == 0 || !text.Form(at - 1).Equals("the", StringComparison.OrdinalIgnoreCase))
            return false;
        return at + 1 >= text.Tokens.Length || text.Form(at + 1) is not ("of" or "from");
    }
}
