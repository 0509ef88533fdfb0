using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Days;

/// <summary>The expressions of time that date a clause: those below its head, but not below another clause's.</summary>
/// <param name="text">The analysed report.</param>
/// <param name="written">The report's day.</param>
internal sealed class AttachedDates(AnalysedText text, DateOnly written)
{
    // Days between the first and the last of the shortest month.
    private const int MonthWide = 27;
    private const int YearWide = 364;

    /// <summary>The interval that the expressions attached to a clause or noun give; null when none is attached.</summary>
    /// <param name="trigger">Head of the clause or noun phrase.</param>
    /// <param name="climbs">
    /// Whether a clause within another shares its time: "failed on Saturday to agree" yes, for what happened; "agreed on Saturday
    /// to meet" no, for what is ahead.
    /// </param>
    /// <param name="byDeed">Whether no words can do it: who "came on Monday and met her" may have met her later.</param>
    public DayInterval? Of(int trigger, bool climbs, bool byDeed = false)
    {
        if (text.Dates.IsEmpty)
            return null;
        var end = int.MaxValue;
        var noLater = false;
        for (var head = trigger; head >= 0; head = text.Tokens[head].Head)
        {
            if ((BeforeWhen(head) ?? Below(head, trigger, end)) is { } interval)
                return noLater ? NoLater(interval) : interval;
            var token = text.Tokens[head];
            if (!IsClauseHead(token))
            {
                if (IsAnothersAct(head) && !climbs)
                    return null;
                noLater |= IsAnothersAct(head);
                continue;
            }

            // "On Tuesday he arrived and met her": joined verbs share what stands before the first; "met him last month and urged
            // talks": and what is a month or wider.
            if (token.Relation == Relation.Conj)
                end = !byDeed && IsSameTelling(head) ? end : Math.Min(end, token.Head);
            else if (!climbs || !SharesTime(head))
                return null;
        }

        return null;
    }

    // The narrowest of the expressions attached to a head before a token.
    private DayInterval? Below(int head, int trigger, int end)
    {
        var range = text.RangeOf(text.SubtreeOf(head));
        DayInterval? best = null;
        foreach (var date in text.Dates)
        {
            if (date.Range.Start >= range.End)
                break;
            if (!range.Contains(date.Range) || (date.Earliest is null && date.Latest is null))
                continue;
            var at = text.HeadOf(TokensOf(date));
            var interval = Bounded(date, at, head);
            if ((at >= end && Width(interval) < MonthWide) || !IsAttached(at, head, trigger, IsBareDay(at, interval)))
                continue;
            if (best is null || Width(interval) < Width(best))
                best = interval;
        }

        return best;
    }

    // Climbs from the expression to the head without passing through another clause or a noun that it names the date of.
    private bool IsAttached(int at, int head, int trigger, bool bareDay)
    {
        var nouns = 0;
        for (var below = -1; at >= 0; below = at, at = text.Tokens[at].Head)
        {
            if (at == head)
                return true;
            // "in a speech on Sunday" yes, "the latest in a series of launches this year" no.
            if (below >= 0 && (IsDatedItself(at, below) || (text.Tokens[at].Tag == Upos.Noun && ++nouns > 1 && !(bareDay && below > at))))
                return false;
            if (IsClauseHead(text.Tokens[at]) && !IsOwnClause(at, head, trigger))
                return false;
        }

        return false;
    }

    // "defended the deal with the powers Saturday", "at his summit with the president last month": a day or month without a
    // preposition tells of the verb, whatever noun it stands by.
    private bool IsBareDay(int at, DayInterval interval)
    {
        foreach (var child in text.ChildrenOf(at))
        {
            if (text.Tokens[child].Relation is Relation.Case or Relation.Det)
                return false;
        }

        return Width(interval) <= MonthWide + 3;
    }

    // "the talks held in Geneva last month", "the pact, which was signed in May": a noun is dated by its own participle or
    // relative clause, not by an infinitive ("the invitation to speak in May") nor by what came before it ("the first talks since
    // the border was closed in May").
    private bool IsOwnClause(int clause, int head, int trigger)
    {
        var token = text.Tokens[clause];
        return token.Head == trigger && head == trigger
            && ((token.Relation == Relation.AclRelcl && !IsMarked(clause)) || (token.Relation == Relation.Acl && token.Fine == Xpos.VBN));
    }

    private bool IsMarked(int clause)
    {
        foreach (var child in text.ChildrenOf(clause))
        {
            if (text.Tokens[child] is { Relation: Relation.Mark, Lemma: not "that" })
                return true;
        }

        return false;
    }

    // "condemned the March 24 launch", "Monday's ruling drew protests": a date before its noun is the noun's own, and a subject's
    // date is the subject's; "at the June 12 summit they agreed" does tell when.
    private bool IsDatedItself(int noun, int date) => text.Tokens[noun].Relation switch
    {
        Relation.Obj or Relation.Iobj or Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Appos or Relation.Conj => date < noun,
        Relation.Nsubj or Relation.NsubjPass => text.Tokens[noun].Tag == Upos.Noun,
        Relation.Obl or Relation.OblUnmarked => date < noun && !HasCase(noun),
        _ => false,
    };

    private bool HasCase(int noun)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Tokens[child].Relation == Relation.Case)
                return true;
        }

        return false;
    }

    // "in 2019, when they rejected the offer": the time before "when" is the clause's own.
    private DayInterval? BeforeWhen(int head)
    {
        var before = -1;
        foreach (var child in text.ChildrenOf(head))
        {
            if (child < head && text.Form(child) is "when" or "where")
                before = child - 1;
        }

        while (before >= 0 && text.Tokens[before].Tag == Upos.Punct)
            before--;
        foreach (var date in text.Dates)
        {
            if (before >= 0 && date.Range.End == text.Tokens[before].End && date.Earliest is not null)
                return DayInterval.Between(date.Earliest, date.Latest, Basis(date));
        }

        return null;
    }

    // "since 2018", "after the June summit", "following the talks on Monday" open the end, "by June 30" and "until June 30" the
    // beginning: the preposition may stand on any noun between the expression and the head.
    private DayInterval Bounded(DateExpression date, int at, int head)
    {
        for (var noun = at; noun >= 0 && noun != head; noun = text.Tokens[noun].Head)
        {
            foreach (var child in text.ChildrenOf(noun))
            {
                if (text.Tokens[child].Relation != Relation.Case)
                    continue;
                switch (text.Tokens[child].Lemma)
                {
                    case "since" or "after" or "following" or "follow":
                        return DayInterval.Between(date.Earliest, null, Basis(date));
                    case "until" or "till" or "before":
                    case "by" when noun == at:
                        return DayInterval.Between(null, date.Latest, Basis(date));
                }
            }
        }

        return Past(date);
    }

    // A report dated Sunday that tells what was said "on Monday" was written where it is Monday already, or tells of the week before: which,
    // no word says.
    private DayInterval Past(DateExpression date) =>
        !date.Absolute && date.Earliest == written.AddDays(-6) && date.Latest == date.Earliest && Enum.TryParse<DayOfWeek>(text.Text.AsSpan(date.Range.Start, date.Range.Length), out _)
            ? DayInterval.Between(date.Earliest, written, DayBasis.WorkedOut)
            : DayInterval.Between(date.Earliest, date.Latest, Basis(date));

    private TokenRange TokensOf(DateExpression date)
    {
        var first = text.TokenFrom(date.Range.Start);
        var end = text.TokenFrom(date.Range.End);
        return first < end ? new TokenRange(first, end) : new TokenRange(Math.Max(0, first - 1), first);
    }

    // "rejected Norway's demand on Tuesday": the demand was made by then; "rejected Norway's demand in 2019": it is of that year.
    private static DayInterval NoLater(DayInterval interval) =>
        Width(interval) is >= YearWide and < int.MaxValue ? interval : DayInterval.Between(null, interval.Latest, interval.Basis);

    // Someone else's act as object; "made its demand on Tuesday" is the subject's own.
    private bool IsAnothersAct(int noun)
    {
        if (text.Tokens[noun].Relation is not (Relation.Obj or Relation.Obl))
            return false;
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Tokens[child] is { Relation: Relation.NmodPoss, Tag: not Upos.Pron })
                return true;
        }

        return false;
    }

    // "Met on Friday and vowed to disarm": said at one meeting, one telling in the past tense, by those who did the first.
    private bool IsSameTelling(int verb)
    {
        if (text.Tokens[verb].Fine != Xpos.VBD || text.Tokens[text.Tokens[verb].Head].Fine != Xpos.VBD)
            return false;
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Tokens[child].Relation is Relation.Nsubj or Relation.NsubjPass)
                return false;
        }

        return true;
    }

    // "failed to agree", "met him to discuss it", "saying it would go on": in the time of the clause above.
    private bool SharesTime(int head)
    {
        var token = text.Tokens[head];
        if (token.Relation == Relation.Xcomp)
            return true;
        if (token.Relation is not (Relation.Advcl or Relation.Acl))
            return false;
        foreach (var child in text.ChildrenOf(head))
        {
            // "joined them in expressing support", "answered by rejecting it"
            if (text.Tokens[child] is { Relation: Relation.Mark } mark)
                return mark.Fine == Xpos.TO || (token.Fine == Xpos.VBG && mark.Lemma is "in" or "by");
        }

        return token.Relation == Relation.Advcl && token.Fine == Xpos.VBG;
    }

    private static DayBasis Basis(DateExpression date) => date.Absolute ? DayBasis.Stated : DayBasis.WorkedOut;

    private static int Width(DayInterval interval) =>
        interval is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static bool IsClauseHead(Token token) =>
        token.Relation is Relation.Root or Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.Advcl or Relation.AdvclRelcl
            or Relation.Acl or Relation.AclRelcl or Relation.Parataxis
        || (token.Relation == Relation.Conj && token.Tag is Upos.Verb or Upos.Aux);
}
