using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Events;

/// <summary>
/// Whom a subject most likely stands for that was settled as nobody: "it" in "Norland refused, noting that it offered talks", the
/// "statement" that urges, "all" who vowed. A guess, told as one.
/// </summary>
internal sealed class MeantDoer(Syntax syntax, Sayings sayings, Denotation denotation)
{
    private const int SentencesBack = 2;

    // Texts and acts that speak for whoever made them.
    private static readonly HashSet<string> Spoken = ["statement", "letter", "message", "commentary", "article", "editorial", "report", "resolution", "declaration", "communique", "note", "announcement",
        "speech", "address", "remark", "comment", "warning", "decision", "document", "memorandum", "dispatch", "broadcast", "tweet", "post", "order"];

    // People and bodies told without their side: "the delegation", "the leader", "the country".
    private static readonly HashSet<string> Bodies = ["side", "party", "leader", "official", "minister", "country", "government", "delegation", "team", "president", "negotiator", "power", "nation", "group",
        "spokesman", "spokeswoman", "spokesperson", "ministry", "envoy", "diplomat", "ambassador", "administration", "regime", "movement", "organization", "organisation", "army", "military", "ruler"];

    /// <summary>Whether a noun tells people or a body without their side.</summary>
    public static bool IsBody(string lemma) => Bodies.Contains(lemma);

    /// <summary>Those meant by a subject; empty when nothing tells.</summary>
    public IReadOnlyList<Actor> Of(int subject)
    {
        if (subject < 0)
            return [];
        var lemma = syntax.Lemma(subject);
        if (lemma is "i" or "we" or "me" or "us")
            return Speaking(subject);
        if (lemma is "it" or "he" or "she" or "they" or "him" or "them" or "who" or "which" or "both" or "all" or "each")
            return Above(subject) is [_, ..] above ? above : Before(subject);
        return Spoken.Contains(lemma) || Bodies.Contains(lemma) && syntax.HasChild(subject, "the", Relation.Det) && syntax.Under(subject, "of") < 0 ? Before(subject) : [];
    }

    /// <summary>"Also spoke to Ruiz", said by somebody: what nobody is the subject of, its speaker did.</summary>
    public IReadOnlyList<Actor> OfNobody(int verb) =>
        syntax[verb] is { Relation: Relation.Root, Fine: Xpos.VBD } ? Speaking(verb) : [];

    private IReadOnlyList<Actor> Speaking(int token)
    {
        var saying = syntax.Text.Attributions.Where(a => a.Kind != AttributionCue.Act && a.SourceHead >= 0 && a.Content.Any(c => c.Contains(syntax[token].Range))).MinBy(a => a.Content.Sum(c => c.Length));
        return saying is null ? [] : sayings.Speakers(saying).Where(s => s.Party is not null).ToList() is [_, ..] speakers ? speakers : denotation.Of(saying.SourceHead);
    }

    // Whoever does what the clauses above tell: "Norland says it would lift".
    private List<Actor> Above(int subject)
    {
        for (var up = syntax[subject].Head; up >= 0; up = syntax[up].Head)
        {
            if (syntax.Child(up, Relation.Nsubj) is >= 0 and var other && other != subject && Agreeing(subject, denotation.Of(other)) is [_, ..] found)
                return found;
        }

        return [];
    }

    // Whoever does what the sentences before tell: their main subject, else the first party named.
    private List<Actor> Before(int subject)
    {
        var here = syntax.Text.SentenceOf(subject);
        for (var sentence = here - 1; sentence >= 0 && sentence >= here - SentencesBack; sentence--)
        {
            var (tokens, root) = (syntax.Text.Sentences[sentence].Tokens, syntax.Text.Sentences[sentence].Root);
            if (syntax.Child(root, Relation.Nsubj, Relation.NsubjPass) is >= 0 and var main && Agreeing(subject, denotation.Of(main)) is [_, ..] found)
                return found;
            for (var token = tokens.First; token < tokens.End; token++)
            {
                if (Agreeing(subject, denotation.Acting(token)) is [_, ..] named)
                    return named;
            }
        }

        return [];
    }

    private List<Actor> Agreeing(int subject, IReadOnlyList<Actor> actors) => syntax.Lemma(subject) switch
    {
        "he" or "she" or "him" => [.. actors.Where(Denotation.IsPerson).Take(1)],
        "it" => actors.Where(a => !Denotation.IsPerson(a)).DistinctBy(a => a.Id).ToList() is [var one] ? [one] : [],
        _ => [.. actors],
    };
}
