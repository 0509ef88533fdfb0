using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// The terms of an offer, demand, pledge and their like: "without preconditions", "if the drills stop", "in exchange for
/// aid", "by March", "anywhere". As printed, in text order.
/// </summary>
internal sealed class TermFinder(Syntax syntax, Draft draft)
{
    private static readonly HashSet<Act> WithTerms = [Act.Offer, Act.Demand, Act.Urge, Act.Pledge, Act.Agree, Act.Reject, Act.Threaten];
    private static readonly HashSet<string> Conditions = ["if", "unless", "once", "provided", "providing", "when", "only", "should", "long"];
    private static readonly HashSet<string> Deadlines = ["until", "till", "before", "by", "within", "after"];
    private static readonly HashSet<string> Occasions = ["in", "on", "at", "between", "from", "for"];
    private static readonly HashSet<string> Anywhere = ["anywhere", "wherever"];
    private static readonly HashSet<string> Anytime = ["anytime", "whenever", "immediately", "soon"];

    // "Without delay" sets no condition.
    private static readonly HashSet<string> Promptly = ["delay", "hesitation", "ado", "fail", "doubt"];

    public IReadOnlyList<Term> Of(Candidate candidate)
    {
        if (!WithTerms.Contains(candidate.Act))
            return [];
        var found = new List<(TokenRange Tokens, string Kind)>();
        var scope = Scope(candidate);
        for (var token = scope.First; token < scope.End; token++)
        {
            if (Term(token, scope) is { } term)
                found.Add(term);
        }

        if (candidate.Act is Act.Offer or Act.Pledge)
            found.AddRange(RuledOut(candidate.Trigger));
        if (Content(candidate) is { } content)
            found.Add((content, "content"));
        // Day and place are terms where nothing else is one, and no words of the maker's own: "offered to meet in Arden in May".
        if (found.Count == 0 && candidate.Complement >= 0 && !IsQuotedFrom(scope))
            found.AddRange(Enumerable.Range(scope.First, scope.Length).Select(t => Occasion(t, candidate)).OfType<(TokenRange, string)>());
        return [.. found.Where(t => t.Tokens.Length > 0).DistinctBy(t => t.Tokens).OrderBy(t => t.Tokens.First).Select(t => new Term(t.Kind, draft.Take(t.Tokens)))];
    }

    // What follows the trigger in its own clause and the clauses below it.
    private TokenRange Scope(Candidate candidate)
    {
        var below = syntax.Text.SubtreeOf(candidate.Trigger);
        var end = below.End;
        var head = syntax[candidate.Trigger].Head;
        // "ready to meet ... anytime" where the adverb hangs on the verb of saying.
        if (head >= 0 && syntax[candidate.Trigger].Relation is Relation.Ccomp or Relation.Xcomp or Relation.Obj or Relation.Acl)
            end = Math.Max(end, syntax.Text.SubtreeOf(head).End);
        return new TokenRange(below.First, end);
    }

    private (TokenRange Tokens, string Kind)? Term(int token, TokenRange scope)
    {
        var word = syntax.Text.Form(token).ToString().ToLowerInvariant();
        if (Anywhere.Contains(word))
            return (new TokenRange(token, token + 1), "place");
        if (Anytime.Contains(word))
            return (new TokenRange(token, token + 1), "time");
        var head = syntax[token].Head;
        if (word == "any" && head == token + 1 && syntax.Lemma(head) is "time" or "place" or "date" or "level")
            return (new TokenRange(token > scope.First && syntax.Lemma(token - 1) is "at" or "in" ? token - 1 : token, head + 1), syntax.Lemma(head) == "place" ? "place" : "time");
        if (word == "without" && head > token && !Promptly.Contains(syntax.Lemma(head)))
            return (Phrase(head, token), syntax.Lemma(head).Contains("condition", StringComparison.Ordinal) ? "precondition" : "condition");
        if (word == "in" && token + 2 < scope.End && syntax.Text.Form(token + 1) is "exchange" or "return" && syntax.Text.Form(token + 2) is "for")
            return (Exchange(token), "exchange");
        if (word == "on" && ConditionAfter(token) is >= 0 and var condition)
            return (Clause(condition, token), "condition");
        if (head < 0 || token > head)
            return null;
        // "only if the drills stop" is told once.
        if (word == "if" && token > scope.First && syntax.Text.Form(token - 1) is "only" && syntax[token - 1].Head == head)
            return null;
        if (syntax[token].Relation is Relation.Mark or Relation.Advmod && Conditions.Contains(word) && syntax[head].Relation == Relation.Advcl)
            return (Clause(head, token), "condition");
        if (!Deadlines.Contains(word) || syntax[token].Relation is not (Relation.Mark or Relation.Case))
            return null;
        if (syntax[head].Relation == Relation.Advcl && word is "until" or "till" or "before")
            return (Clause(head, token), "deadline");
        return IsTime(head) ? (Phrase(head, token), word == "after" ? "time" : "deadline") : null;
    }

    // "Was willing to talk but would never sit with any precondition": in the clause behind it the same one says on what it will not do so.
    private IEnumerable<(TokenRange Tokens, string Kind)> RuledOut(int trigger)
    {
        var end = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens.End;
        var but = trigger + 1;
        while (but < end && syntax.Lemma(but) is not ("but" or "though" or "although"))
            but++;
        for (var noun = but + 1; noun < end; noun++)
        {
            if (syntax.Lemma(noun) is not ("condition" or "precondition"))
                continue;
            var verb = syntax[noun].Head;
            while (verb > noun || verb >= 0 && !syntax.IsVerb(verb))
                verb = syntax[verb].Head;
            // "But Sudmark would not drop its conditions": another's.
            if (verb > but && (syntax.Child(verb, Relation.Nsubj) is var subject && (subject < 0 || syntax[subject].Tag == Upos.Pron))
                && syntax.Children(verb).ToArray().Where(c => c > but && c < verb && syntax.Lemma(c) is "not" or "never").ToList() is [var negation, ..])
                yield return (Phrase(noun, negation), "precondition");
        }
    }

    // "On condition that the militia disarm", "on the condition that".
    private int ConditionAfter(int token)
    {
        for (var next = token + 1; next <= token + 2 && next < syntax.Text.Tokens.Length; next++)
        {
            if (syntax.Lemma(next) == "condition")
                return next;
        }

        return -1;
    }

    private bool IsQuotedFrom(TokenRange scope)
    {
        var range = syntax.Text.RangeOf(scope);
        foreach (var quotation in syntax.Text.Quotations)
        {
            if (range.Contains(quotation.Inside))
                return true;
        }

        return false;
    }

    // "Offered to meet in Arden in May": when and where what is offered or asked for is to be; not when it was offered.
    private (TokenRange Tokens, string Kind)? Occasion(int token, Candidate candidate)
    {
        var noun = syntax[token].Head;
        if (candidate.Complement < 0 || token <= candidate.Complement || noun <= token || syntax[token].Relation != Relation.Case || !Occasions.Contains(syntax.Text.Form(token).ToString())
            || !syntax.IsBelow(noun, candidate.Complement) || !syntax.SameClause(noun, candidate.Complement))
            return null;
        if (IsTime(noun) || syntax.Lemma(noun) is "future" or "date" or "convenience")
            return (Phrase(noun, token), "time");
        return IsPlace(noun) ? (Phrase(noun, token), "place") : null;
    }

    private bool IsPlace(int noun)
    {
        foreach (var name in syntax.Text.Names)
        {
            if (name.Kind == NameKind.Place && name.Tokens.Contains(noun))
                return true;
        }

        return false;
    }

    private bool IsTime(int noun)
    {
        var range = syntax[noun].Range;
        foreach (var date in syntax.Text.Dates)
        {
            if (date.Range.Overlaps(range))
                return true;
        }

        return false;
    }

    private TokenRange Exchange(int token)
    {
        var head = token + 2;
        for (var next = token; next <= token + 2; next++)
        {
            for (var up = syntax[next].Head; up > token + 2; up = syntax[up].Head)
                head = Math.Max(head, syntax.Text.SubtreeOf(up).First >= token ? up : head);
        }

        return Trim(new TokenRange(token, head > token + 2 ? EndOf(head) : Math.Min(token + 6, syntax.Text.Tokens.Length)));
    }

    private TokenRange Clause(int head, int from) => Trim(new TokenRange(from, WithJoined(syntax.Text.SubtreeOf(head).End)));

    // "Unless Norland removes its troops from the pass [and its guns]": behind "and" without a verb of its own the clause goes on, wherever a parser hangs it.
    private int WithJoined(int end)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(end - 1)].Tokens.End;
        if (end >= sentence || syntax.Text.Form(end) is not ("and" or "or"))
            return end;
        var last = end + 1;
        while (last < sentence && syntax[last].Tag != Upos.Punct)
        {
            if (syntax[last].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD or Xpos.VB)
                return end;
            last++;
        }

        return last;
    }

    private TokenRange Phrase(int head, int from) => Trim(new TokenRange(from, EndOf(head)));

    private int EndOf(int head)
    {
        var end = syntax.Text.SubtreeOf(head).End;
        foreach (var child in syntax.Children(head))
        {
            if (child > head && syntax[child].Relation is Relation.AclRelcl or Relation.Parataxis or Relation.Advcl)
                end = Math.Min(end, syntax.Text.SubtreeOf(child).First);
        }

        return Math.Max(end, head + 1);
    }

    // What is demanded, promised or agreed to is a term itself; that an offer to talk is about talks is no term.
    private TokenRange? Content(Candidate candidate)
    {
        if (candidate.Object < 0 || (candidate.Case == "talks" && candidate.Act == Act.Offer))
            return null;
        var first = candidate.Object;
        if (syntax.IsNominal(candidate.Object))
            return Trim(new TokenRange(syntax.Text.SubtreeOf(first).First, EndOf(first)));
        return Trim(new TokenRange(candidate.Act == Act.Reject ? first : WithNegation(first), syntax.Text.SubtreeOf(first).End));
    }

    // "Urged it [not to move]": what is asked is that it does not.
    private int WithNegation(int verb)
    {
        foreach (var child in syntax.Children(verb))
        {
            if (child < verb && syntax[child].Relation == Relation.Advmod && syntax.Lemma(child) is "not" or "never" && syntax.Text.Form(child + 1) is "to")
                return child;
        }

        return verb;
    }

    private TokenRange Trim(TokenRange tokens)
    {
        int first = tokens.First, end = tokens.End;
        while (first < end && syntax[first].Tag == Upos.Punct)
            first++;
        end = syntax.WithinQuotation(syntax.WithinClause(new TokenRange(first, end))).End;
        while (end > first && syntax[end - 1].Tag is Upos.Punct or Upos.Cconj)
            end--;
        return new TokenRange(first, end);
    }
}
