using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Who was in contact, by the words and not the tree: "we have consulted with Norland", said by a spokeswoman, tells of her side and not of
/// her; "met Ruiz and the Velian minister for border affairs Brandt" tells of Brandt, however far the title is from his name. "When it comes
/// to Norland" tells of nobody's travel.
/// </summary>
internal sealed class Delegations(Syntax syntax, Cast cast)
{
    private static readonly HashSet<string> Migrants = ["migrant", "refugee", "immigrant", "emigrant", "evacuee", "deportee", "seeker", "tourist", "holidaymaker", "pilgrim", "passenger", "castaway"];

    private readonly Tellers _tellers = new(syntax, cast);

    /// <summary>The contact as the words have it; null when it is none. Other acts stay as they are.</summary>
    public Candidate? Read(Candidate candidate)
    {
        if (candidate.Act is not (Act.Meet or Act.Call or Act.Visit))
            return candidate;
        if (candidate.Act == Act.Visit && (syntax.IsVerb(candidate.Trigger) && !IsTravel(candidate) || AreMigrants(candidate)))
            return null;
        if (candidate.Act == Act.Visit && syntax.Lemma(candidate.Trigger) is "send" or "dispatch")
            return candidate with { Sides = candidate.Sides with { Actors = [.. candidate.Sides.Actors.Select(Itself).DistinctBy(a => a.Id)] } };
        var tokens = syntax.Text.Sentences[syntax.Text.SentenceOf(candidate.Trigger)].Tokens;
        var here = cast.Mentions.Where(m => tokens.Contains(m.Head)).ToList();
        var actors = candidate.Sides.Actors.Select(a => SideOf(a, here, candidate.Trigger)).ToList();
        // Who goes along is a side of its own: "Ruiz and Mora" of one party may have met somebody each.
        if (candidate.Act != Act.Visit)
            actors.AddRange(Companions(actors, here, candidate.Trigger).Where(c => actors.TrueForAll(a => a.Party != c.Party)));
        return candidate with { Sides = candidate.Sides with { Actors = [.. actors.DistinctBy(a => a.Id)] } };
    }

    /// <summary>The same without contacts of some of those whom another telling of the same sentence brings together with more.</summary>
    public IEnumerable<Candidate> Fullest(IReadOnlyList<Candidate> candidates) => candidates.Where(c => !candidates.Any(o => IsPartOf(c, o) || IsAnother(c, o)));

    // "Ruiz met Brandt ahead of the summit": whose summit it is the sentence does not tell, and theirs is told.
    private bool IsAnother(Candidate guessed, Candidate told) =>
        guessed.Act == Act.Meet && told.Act == Act.Meet && guessed.Sides.Source == OtherSide.Sentence && told is { Fate: Fate.Kept, Sides.Source: OtherSide.Given } && guessed.Modality != told.Modality
        && syntax.Text.SentenceOf(guessed.Trigger) == syntax.Text.SentenceOf(told.Trigger)
        && guessed.Sides.Actors.Select(a => a.Id).Order(StringComparer.Ordinal).SequenceEqual(told.Sides.Actors.Select(a => a.Id).Order(StringComparer.Ordinal));

    private bool IsPartOf(Candidate part, Candidate whole) =>
        whole.Fate == Fate.Kept && part.Act == whole.Act && part.Act is Act.Meet or Act.Call && part.Modality == whole.Modality && syntax.Text.SentenceOf(part.Trigger) == syntax.Text.SentenceOf(whole.Trigger)
        && part.Sides.Actors.Count < whole.Sides.Actors.Count && part.Sides.Actors.Count(Denotation.IsPerson) > 1
        && part.Sides.Actors.All(a => whole.Sides.Actors.Any(b => b.Id == a.Id));

    // "Left that to the Russians", "came to the issue of the border", "entered the alliance": what is left, reached or entered is no land.
    private bool IsTravel(Candidate candidate)
    {
        var verb = candidate.Trigger;
        if (syntax.Lemma(verb) is not ("come" or "go" or "leave" or "enter" or "return" or "head" or "stop" or "get" or "reach" or "join"))
            return true;
        if (syntax.Subject(verb) is >= 0 and var subject && syntax.Text.Form(subject) is "it" or "that" or "this")
            return false;
        if (syntax.Child(verb, Relation.Obj) is >= 0 and var thing && !IsLand(thing) && syntax[thing].Tag != Upos.Pron || syntax.Child(verb, Relation.Obj) is >= 0 and var what && syntax.Text.Form(what) is "it" or "that" or "this")
            return false;
        return candidate.Words.Skip(1).Any(IsLand);
    }

    // "A group of migrants arrived in Norland from Sudland": people, and no party, came there.
    private bool AreMigrants(Candidate candidate)
    {
        var traveller = syntax.IsVerb(candidate.Trigger) ? syntax.Doer(candidate.Trigger) : syntax.Under(candidate.Trigger, "of");
        return traveller >= 0 && syntax.Content(traveller).Any(c => Migrants.Contains(c.Lemma));
    }

    private bool IsLand(int token)
    {
        foreach (var name in syntax.Text.Names)
        {
            if (name.Kind == NameKind.Place && name.Tokens.Contains(token))
                return true;
        }

        return cast.Acting(token).Any(a => a.Id.StartsWith("state:", StringComparison.Ordinal));
    }

    // "Ruiz will send an envoy": she stays at home.
    private Actor Itself(Actor actor) => actor.Party is { } party && Denotation.IsPerson(actor) ? cast.PartyItself(party) ?? actor : actor;

    private Actor SideOf(Actor actor, List<CastMention> here, int trigger)
    {
        if (!Denotation.IsPerson(actor))
            return actor;
        var own = here.FindAll(m => Denotes(m, actor));
        // "Its spokeswoman, Ana Mora, said the talks had lasted an hour": she only tells of them.
        if (_tellers.SpeakForOthers(actor) && own.Count > 0 && own.TrueForAll(m => _tellers.IsTelling(m, trigger)))
            return Itself(actor);
        // A spokeswoman's "we" is never she, whatever else she says of herself.
        var together = own.FindAll(m => syntax.Text.Form(m.Head) is "we" or "We" or "us" or "our" or "Our");
        return together.Count > 0 && (together.Count == own.Count || _tellers.SpeakForOthers(actor)) ? together[0].Side ?? Itself(actor) : actor;
    }

    // Names with their titles that "and" joins to the name of somebody who took part.
    private List<Actor> Companions(List<Actor> actors, List<CastMention> here, int trigger)
    {
        var named = here.FindAll(m => m.Actors is [var only] && Denotation.IsPerson(only) && syntax[m.Head].Tag == Upos.Propn);
        var found = new List<Actor>();
        for (var i = 1; i < named.Count; i++)
        {
            var (one, other) = (named[i - 1], named[i]);
            if (!AreJoined(one, other) || BeginsAnotherClause(other, trigger) || AreOfAnotherClause(one, trigger))
                continue;
            if (actors.Concat(found).Any(a => Denotes(one, a)))
                found.AddRange(other.Actors);
            else if (actors.Any(a => Denotes(other, a)))
                found.AddRange(one.Actors);
        }

        return found;
    }

    private bool AreJoined(CastMention one, CastMention other)
    {
        var next = other.Phrase.Length > 0 ? other.Phrase.First : other.Tokens.First;
        return next == one.Tokens.End + 1 && syntax.Text.Form(one.Tokens.End) is "and";
    }

    // "met Ruiz and Brandt said"
    private bool BeginsAnotherClause(CastMention mention, int trigger) =>
        syntax[mention.Head] is { Relation: Relation.Nsubj or Relation.NsubjPass } token && token.Head != trigger && token.Head > mention.Head;

    // "Ruiz and Brandt have long quarrelled, and she met Mora": who did something else together.
    private bool AreOfAnotherClause(CastMention mention, int trigger) =>
        syntax[mention.Head] is { Relation: Relation.Nsubj or Relation.NsubjPass } token && syntax.Subject(trigger) is >= 0 and var own && !mention.Tokens.Contains(own) && !syntax.IsBelow(trigger, mention.Head)
        && token.Head != trigger && syntax.Child(token.Head, Relation.Conj) is >= 0 and var next && syntax.IsBelow(trigger, next);

    private static bool Denotes(CastMention mention, Actor actor) => mention.Actors.Any(a => a.Id == actor.Id);
}
