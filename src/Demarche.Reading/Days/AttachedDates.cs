using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Days;

/// <summary>The expressions of time that date a clause: those below its head, but not below another clause's.</summary>
internal static class AttachedDates
{
    /// <summary>The interval the attached expressions give; null when none is attached.</summary>
    public static DayInterval? Of(AnalysedText text, int trigger)
    {
        if (text.Dates.IsEmpty)
            return null;
        // "held talks on Tuesday": the talks are dated by the clause they are object of, unless they bear a date of their own.
        for (var head = trigger; head >= 0; head = text.Tokens[head].Head)
        {
            if (Below(text, head) is { } interval)
                return interval;
            if (IsClauseHead(text.Tokens[head]) && !SharesTimeAbove(text.Tokens[head]))
                return null;
        }

        return null;
    }

    private static DayInterval? Below(AnalysedText text, int head)
    {
        var subtree = text.SubtreeOf(head);
        var range = text.RangeOf(subtree);
        DayInterval? best = null;
        foreach (var date in text.Dates)
        {
            if (date.Range.Start >= range.End)
                break;
            if (!range.Contains(date.Range) || (date.Earliest is null && date.Latest is null) || !IsAttached(text, HeadOf(text, date), head))
                continue;
            var interval = Bounded(text, date);
            if (best is null || Width(interval) < Width(best))
                best = interval;
        }

        return best;
    }

    // Climbs from the expression to the head without passing through another clause or another noun's modifier clause.
    private static bool IsAttached(AnalysedText text, int at, int head)
    {
        for (; at >= 0; at = text.Tokens[at].Head)
        {
            if (at == head)
                return true;
            if (IsClauseHead(text.Tokens[at]))
                return false;
        }

        return false;
    }

    // The word of the expression whose head lies outside it.
    private static int HeadOf(AnalysedText text, DateExpression date)
    {
        var first = text.TokenFrom(date.Range.Start);
        for (var at = first; at < text.Tokens.Length && text.Tokens[at].Start < date.Range.End; at++)
        {
            var above = text.Tokens[at].Head;
            if (above < 0 || !date.Range.Overlaps(text.Tokens[above].Range))
                return at;
        }

        return first;
    }

    // "since 2018" opens the end, "by June 30" and "until June 30" the beginning.
    private static DayInterval Bounded(AnalysedText text, DateExpression date)
    {
        var basis = date.Absolute ? DayBasis.Stated : DayBasis.WorkedOut;
        foreach (var child in text.ChildrenOf(HeadOf(text, date)))
        {
            if (text.Tokens[child].Relation != Relation.Case)
                continue;
            if (text.Form(child) is "since" or "after" or "Since" or "After" or "from" or "From")
                return DayInterval.Between(date.Earliest, null, basis);
            if (text.Form(child) is "by" or "until" or "till" or "before" or "By" or "Until" or "Before")
                return DayInterval.Between(null, date.Latest, basis);
        }

        return DayInterval.Between(date.Earliest, date.Latest, basis);
    }

    private static int Width(DayInterval interval) =>
        interval is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static bool IsClauseHead(Token token) =>
        token.Relation is Relation.Root or Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.Advcl or Relation.AdvclRelcl
            or Relation.Acl or Relation.AclRelcl or Relation.Parataxis
        || (token.Relation == Relation.Conj && token.Tag is Upos.Verb or Upos.Aux);

    // "On Tuesday he arrived and met her": joined verbs share a time that stands before both.
    private static bool SharesTimeAbove(Token token) => token.Relation == Relation.Conj;
}
