using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Where it happened, as named: by the act's own words ("met in Arden"), by the clause that it is part of ("flew to Arden to meet her"), by the
/// saying that did it ("said in Arden that it would not yield").
/// </summary>
internal sealed class Places(Syntax syntax, Telling telling)
{
    // "At the White House", "at Arden University": names of bodies that are houses too.
    private static readonly HashSet<string> Buildings = ["House", "Hotel", "Palace", "University", "Airport", "Embassy", "Base", "Hall", "Castle", "Kremlin", "Pentagon", "Headquarters", "Residence", "Centre", "Center", "Camp", "Academy"];

    private static readonly HashSet<string> Settlements = ["city", "town", "village", "port", "capital", "resort", "region", "province", "district", "island", "enclave", "suburb", "peninsula", "state", "outpost"];

    private static readonly HashSet<string> Discussing = ["discuss", "review", "debate", "address", "consider", "raise"];

    private static readonly string[] Locating = ["in", "at", "near", "along", "outside"];
    private static readonly string[] Topics = ["about", "over", "on", "regarding", "concerning"];
    private static readonly string[] Reaching = ["in", "at", "to", "into"];

    // Words of a clause that its place may stand behind: "met with the envoy of Norland for peace and security in Arden".
    private const int Reach = 28;

    private static readonly HashSet<string> Journeys = ["visit", "trip", "tour", "stop", "stopover", "swing", "journey"];
    private static readonly string[] OnJourney = ["during", "on", "after", "before"];
    private static readonly string[] Struck = ["on", "in", "at", "near", "into", "against"];

    /// <summary>The place of a candidate; null when none is told.</summary>
    public string? Of(Candidate candidate)
    {
        foreach (var token in Around(candidate))
        {
            if (At(token, Locating) is { } name)
                return name;
        }

        var clause = candidate.Trigger;
        if (OfWhere(clause) is { } named)
            return named;
        if (candidate.Act == Act.Visit)
            return candidate.Words.Skip(1).Select(NameAt).FirstOrDefault(n => n is not null) ?? At(clause, Reaching);
        if (candidate.Act is Act.Attack or Act.Coerce && OfStruck(candidate) is { } struck)
            return struck;
        return OnVisit(clause) ?? OnVisit(candidate.Complement) ?? OfClause(clause) ?? (candidate.Act == Act.Meet ? Behind(clause) : OfSaying(candidate));
    }

    private IEnumerable<int> Around(Candidate candidate)
    {
        foreach (var word in candidate.Words.Where(w => w == candidate.Trigger || !IsTopic(w)))
            yield return word;
        if (!syntax.IsVerb(candidate.Trigger) && syntax.Governor(candidate.Trigger) is >= 0 and var governor)
            yield return governor;
    }

    // "Discussed the war in Norland", "held talks about the war in Norland".
    private bool IsTopic(int word) => syntax[word].Tag == Upos.Noun && (
        syntax.HasCase(word, Topics) || (syntax[word] is { Relation: Relation.Obj, Head: >= 0 and var verb } && Discussing.Contains(syntax.Lemma(verb))));

    private string? At(int head, ReadOnlySpan<string> prepositions)
    {
        foreach (var phrase in syntax.Prepositional(head))
        {
            if (syntax.HasCase(phrase, prepositions) && (syntax[phrase].Head == head || !IsTopic(syntax[phrase].Head)) && NameAt(phrase) is { } name)
                return name;
        }

        return null;
    }

    // "Arden, where they met", "a visit to Arden on Friday, where they met".
    private string? OfWhere(int clause)
    {
        var noun = syntax[clause].Head;
        if (noun < 0 || syntax[clause].Relation != Relation.AclRelcl || !syntax.HasChild(clause, "where", Relation.Advmod, Relation.Mark))
            return null;
        return NameAt(noun) ?? At(noun, Reaching) ?? (syntax[noun].Head is >= 0 and var above ? At(above, Reaching) : null);
    }

    // "Took back the town of Arden", "strikes on Arden": what is hit is where.
    private string? OfStruck(Candidate candidate)
    {
        foreach (var token in candidate.Words.Append(candidate.Object).Where(w => w >= 0))
        {
            if (token != candidate.Trigger && NameAt(token) is { } hit)
                return hit;
            if (At(token, Struck) is { } near)
                return near;
        }

        return null;
    }

    // "Agreed on it during a visit to Arden".
    private string? OnVisit(int head)
    {
        if (head < 0)
            return null;
        foreach (var phrase in syntax.Prepositional(head))
        {
            if (Journeys.Contains(syntax.Lemma(phrase)) && syntax.HasCase(phrase, OnJourney) && Reaching.Append("of").Select(r => syntax.Under(phrase, r)).FirstOrDefault(t => t >= 0, -1) is >= 0 and var land)
                return NameAt(land);
        }

        return null;
    }

    // "Landed in Arden to meet her", "met in Arden and vowed to disarm": the place of what the clause is part of.
    private string? OfClause(int clause)
    {
        var head = syntax[clause].Head;
        if (head < 0 || !syntax.IsVerb(clause))
            return null;
        var purpose = syntax[clause].Relation == Relation.Advcl && syntax.IsInfinitive(clause);
        var joined = syntax[clause].Relation == Relation.Conj && syntax[clause].Fine == Xpos.VBD && syntax[head].Fine == Xpos.VBD && syntax.Child(clause, Relation.Nsubj, Relation.NsubjPass) < 0;
        return purpose ? At(head, Reaching) : joined ? At(head, Locating) : null;
    }

    // Where a long phrase stands between: the first place behind the word before another clause begins, or what they spoke about.
    private string? Behind(int trigger)
    {
        if (Discussing.Contains(syntax.Lemma(trigger)))
            return null;
        var end = Math.Min(syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens.End, trigger + Reach);
        for (var token = trigger + 1; token + 1 < end; token++)
        {
            if (syntax[token].Tag is Upos.Verb or Upos.Aux or Upos.Sconj || syntax.Text.Form(token) is "," or ";" or ":" or "about" or "over" or "regarding" or "concerning")
                return null;
            if (syntax.Text.Form(token) is "in" or "at" && syntax[token].Tag == Upos.Adp && Named(token + 1) is { } name)
                return name;
        }

        return null;
    }

    // "Said in Arden that it would not yield": what is done by words is done where they are said.
    private string? OfSaying(Candidate candidate)
    {
        if (candidate.Act.IsDeed() || candidate.Modality != Modality.Occurred || telling.Around(candidate.Trigger) is not { } attribution || attribution.Cue.Length == 0)
            return null;
        if (!telling.IsBy(attribution, candidate.Sides.Actors))
            return null;
        var cue = syntax.Text.HeadOf(attribution.Cue);
        return cue < 0 || cue == candidate.Trigger ? null : At(cue, Locating) ?? OnVisit(cue);
    }

    private string? NameAt(int token) => Named(token) ?? (Plain(token) && syntax.Under(token, "of") is >= 0 and var town ? Named(town) : null);

    // "In the lakeside town of Arden".
    private bool Plain(int token) => syntax[token].Tag == Upos.Noun && Settlements.Contains(syntax.Lemma(token));

    private string? Named(int token)
    {
        foreach (var name in syntax.Text.Names)
        {
            if (name.Tokens.Contains(token))
                return name.Kind == NameKind.Place || Buildings.Contains(syntax.Text.Form(name.Tokens.End - 1).ToString()) ? syntax.Text.Words(name.Tokens).ToString() : null;
        }

        return null;
    }
}
