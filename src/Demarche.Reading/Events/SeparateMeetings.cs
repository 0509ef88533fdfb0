using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Tells apart whom somebody met one after the other: "met Ruiz in Arvia on Monday and Brandt in Brisk on Tuesday" is two meetings, "met Ruiz and Brandt on
/// Monday" is one.
/// </summary>
internal sealed class SeparateMeetings(Syntax syntax, Denotation denotation)
{
    /// <summary>The meetings of a candidate: itself, or one for each who was met at a place or on a day of its own.</summary>
    public IEnumerable<Candidate> Of(Candidate candidate)
    {
        if (candidate is not { Act: Act.Meet or Act.Call, Pattern.Kind: TriggerKind.Verb } || syntax.Object(candidate.Trigger) is not (>= 0 and var met) || Next(candidate.Trigger, met) is not (>= 0 and var next)
            || denotation.Acting(next) is not [_, ..] others)
            return [candidate];
        var first = candidate.Sides.Actors.Where(a => others.All(o => o.Id != a.Id)).ToList();
        var second = candidate.Sides.Actors.Where(a => denotation.Acting(met).All(o => o.Id != a.Id)).ToList();
        if (Denotation.Parties(first) < 2 || Denotation.Parties(second) < 2)
            return [candidate];
        return [candidate with { Sides = candidate.Sides with { Actors = first } }, candidate with { Trigger = next, Object = next, Sides = candidate.Sides with { Actors = second } }];
    }

    // Who is joined to the one met behind a place or a day of that meeting.
    private int Next(int verb, int met)
    {
        foreach (var child in syntax.Children(met))
        {
            if (syntax[child].Relation != Relation.Conj || syntax.Child(child, Relation.Cc) is not (>= 0 and var and))
                continue;
            for (var token = met + 1; token < and; token++)
            {
                if (syntax[token] is { Relation: Relation.Obl or Relation.OblTmod or Relation.Nmod or Relation.Obj, Head: var head } && (head == verb || head == met) && syntax.HasCase(token, "in", "on", "at"))
                    return child;
            }
        }

        return -1;
    }
}
