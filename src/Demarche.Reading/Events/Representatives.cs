using System.Globalization;
using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Names the persons by whom parties act, where an event has got the party alone: who says it for his side ("Norland rejects it, Silva
/// said"), and who sat there ("the two sides met" in a sentence that names Silva and Otero, each of one side).
/// </summary>
internal sealed class Representatives(Syntax syntax, Draft draft)
{
    // What is done by saying it.
    private static readonly HashSet<Act> Spoken = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge, Act.Reject, Act.Deny, Act.Accuse, Act.Support, Act.Agree];

    // Of a list of parties so many must act already: one of them may be named apart from the list as well.
    private const int LeastSides = 2;

    private readonly Tellers _tellers = new(syntax, draft.Cast);

    // Whom each sentence names, in text order; not who is only part of another's title.
    private readonly Lazy<ILookup<int, CastMention>> _named = new(() => NamedIn(syntax, draft.Cast));

    /// <summary>The candidate with the persons who are told to stand for its sides.</summary>
    public Candidate Read(Candidate candidate)
    {
        var actors = candidate.Sides.Actors;
        if (IsSummit(candidate))
            actors = [.. actors.Select(a => a.Party is not null && !Denotation.IsPerson(a) ? draft.Cast.Leaders.GetValueOrDefault(a.Party, a) : a)];
        if (candidate.Act == Act.Call && Sender(candidate) is [{ } sender])
            actors = Denotation.Distinct([.. actors, sender]);
        if (candidate.Act is Act.Meet or Act.Call)
            actors = [.. actors.Select(a => Denotation.IsPerson(a) ? a : Present(candidate.Trigger, a) ?? Unsaid(candidate.Trigger, a) ?? a).DistinctBy(a => a.Id)];
        else if (Spoken.Contains(candidate.Act) && !actors.Any(Denotation.IsPerson) && Speakers(candidate.Trigger, actors) is [_, ..] speakers)
            actors = Denotation.Distinct([.. speakers, .. actors]);
        var acting = WithListed(candidate.Trigger, actors);
        // "We, the governments of Norland and Sudland, are concerned": a guess took one of those who act together for the other side.
        var targets = candidate.Sides.Source == OtherSide.Sentence ? TargetFinder.Besides(candidate.Sides.Targets, acting) : candidate.Sides.Targets;
        return candidate with { Sides = candidate.Sides with { Actors = acting, Targets = WithListed(candidate.Trigger, targets) } };
    }

    // "Mora handed over a letter from Silva": it is Silva who writes.
    private IReadOnlyList<Actor> Sender(Candidate candidate)
    {
        var letter = syntax.IsVerb(candidate.Trigger) ? syntax.Object(candidate.Trigger) : candidate.Trigger;
        return letter >= 0 && syntax.Lemma(letter) is "letter" or "message" && syntax.Under(letter, "from") is >= 0 and var from ? [.. draft.Cast.Denoted(from).Where(Denotation.IsPerson)] : [];
    }

    // Leaders meet at summits, at this year's those who lead now.
    private bool IsSummit(Candidate candidate)
    {
        if (candidate.Act != Act.Meet || !candidate.Words.Any(w => syntax.Lemma(w) == "summit"))
            return false;
        var sentence = syntax.Text.RangeOf(syntax.Text.Sentences[syntax.Text.SentenceOf(candidate.Trigger)].Tokens);
        var year = draft.Report.Date.Year.ToString(CultureInfo.InvariantCulture);
        return syntax.Text.Dates.All(d => !sentence.Contains(d.Range) || !char.IsAsciiDigit(d.Value[0]) || d.Value.StartsWith(year, StringComparison.Ordinal));
    }

    private static ILookup<int, CastMention> NamedIn(Syntax syntax, Cast cast)
    {
        var named = cast.Mentions.Where(m => m.Actors is [{ Party: not null }] && syntax[m.Tokens.End - 1].Tag == Upos.Propn).ToLookup(m => syntax.Text.SentenceOf(m.Head));
        return named.SelectMany(s => s.Where(m => !s.Any(o => o != m && o.Phrase.Contains(m.Head))).Select(m => (Sentence: s.Key, Mention: m))).ToLookup(m => m.Sentence, m => m.Mention);
    }

    private IReadOnlyList<Actor> WithListed(int trigger, IReadOnlyList<Actor> some) =>
        Denotation.Distinct([.. some, .. Listed(trigger, some)]) is [_, ..] all && all.Count > some.Count ? all : some;

    // "Silva, Otero and envoy Karim condemned it", "Norland, Sudland and the Union": whom a list names together acts together.
    private List<Actor> Listed(int trigger, IReadOnlyList<Actor> actors)
    {
        var named = _named.Value[syntax.Text.SentenceOf(trigger)].ToList();
        var found = new List<Actor>();
        for (var first = 0; first < named.Count;)
        {
            var end = first + 1;
            while (end < named.Count && Enumerations.GoesOn(syntax.Text, named[end - 1].Tokens.End, FirstOf(named[end])))
                end++;
            var members = named[first..end];
            if (members.Count > 1 && Enumerations.IsClosed(syntax.Text, FirstOf(members[^1])) && members.Count(m => actors.Any(a => a.Id == m.Actors[0].Id)) >= (members.TrueForAll(m => Denotation.IsPerson(m.Actors[0])) ? 1 : LeastSides))
                found.AddRange(members.Select(m => m.Actors[0]));
            first = end;
        }

        return found;
    }

    private static int FirstOf(CastMention mention) => mention.Phrase.Length > 0 ? mention.Phrase.First : mention.Tokens.First;

    // The persons of an acting side in whose words the act is told, innermost saying first.
    private List<Actor> Speakers(int trigger, IReadOnlyList<Actor> actors)
    {
        var place = draft.Take(syntax[trigger].Range).Span;
        // "Norland had accepted it, its spokeswoman said": it was done before, and not by her.
        if (IsPerfect(trigger) && !(syntax.Subject(trigger) is >= 0 and var subject && Pronouns.Find(syntax.Text.Form(subject)) is not null))
            return [];
        var saying = draft.Statements.Where(s => s.CueKind == CueKind.Speech && s.Speaker is not null && s.Content.Any(c => c.Span.Contains(place))).MinBy(s => s.Content.Sum(c => c.Span.Length));
        return saying is null ? [] : [.. saying.Also.Prepend(saying.Speaker!).Where(s => Denotation.IsPerson(s) && actors.Any(a => a.Party == s.Party))];
    }

    // "Also spoke to the minister", somebody writes: he did.
    private Actor? Unsaid(int trigger, Actor side) =>
        syntax[trigger].Fine == Xpos.VBD && syntax.Text.IsQuoted(trigger) && syntax.Subject(trigger) is var subject && (subject < 0 || subject > trigger) && Speakers(trigger, [side]) is [var only] ? only : null;

    // The only person of a side whom the sentence names as taking part; null when there is none, or two.
    private Actor? Present(int trigger, Actor side)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        var persons = draft.Cast.Mentions.Where(m => sentence.Contains(m.Head) && m.Actors is [var one] && Denotation.IsPerson(one) && one.Party == side.Party && !IsAside(m, trigger))
            .Select(m => m.Actors[0]).DistinctBy(a => a.Id).Take(2).ToList();
        return side.Party is not null && persons.Count == 1 ? persons[0] : null;
    }

    // "Silva's comments came before the meeting": he is not told to have been there, as in "Silva's meeting"; nor who says "we met".
    private bool IsAside(CastMention mention, int trigger) =>
        Pronouns.Find(syntax.Text.Form(mention.Head)) is { Person: PronounPerson.First }
        || syntax[mention.Head] is { Relation: Relation.NmodPoss or Relation.Compound } token && token.Head != trigger && !mention.Tokens.Contains(token.Head) && !mention.Phrase.Contains(token.Head)
        || syntax.Text.IsQuoted(mention.Head) != syntax.Text.IsQuoted(trigger) || _tellers.IsTelling(mention, trigger, setOffOnly: !_tellers.SpeakForOthers(mention.Actors[0]));

    private bool IsPerfect(int trigger)
    {
        foreach (var child in syntax.Children(trigger))
        {
            if (child < trigger && syntax.Text.Form(child) is "had")
                return true;
        }

        return false;
    }
}
