using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Reads which tellings tell an offer or a demand of one party towards another, and about what.</summary>
internal sealed class PositionReader(RecordKnowledge knowledge)
{
    private const string Against = " against ";
    private const string NotTo = "not to ";

    // "they would not": so many words of what is offered lead up to its verb.
    private const int WordsToVerb = 4;

    // "a written commitment to fully dismantle": so many words of a promise tell what is done.
    private const int WordsOfPromise = 8;

    private const string Talks = "talks";

    private static readonly string[] Joints = [", and ", ", ", " and "];
    private static readonly string[] Opinions = [" may be ", " might be ", " is ", " are ", " was ", " were "];
    private static readonly char[] Separators = [' ', '\n', ',', '.', ';', '“', '”', '"', '’', '\''];

    /// <summary>Under which keys a telling is filed: one, or one for each thing that a deal has its side give; none when it tells no offer and no demand between two known parties.</summary>
    public IReadOnlyList<PositionKey> KeysOf(Telling telling) =>
        KeyOf(telling) is { } key ? [key, .. Items(telling).Where(m => m != key.Matter).Select(m => key with { Matter = m })] : [];

    // "Reward it with money, visas and progress towards membership": each item of a deal is held out for itself. That they talk is no item.
    private IEnumerable<string> Items(Telling told) =>
        EventRule.IsTermOfDeal(told.Event.Why.Rule) && told.Event.Object is { } about && OwnHalf(about.Text).Split(Joints, StringSplitOptions.None) is [_, _, ..] items
            ? items.Select(i => knowledge.MattersOf(i).FirstOrDefault(m => m != Talks)).OfType<string>().Distinct(StringComparer.Ordinal)
            : [];

    // "Will take back its boats [in return for oil]": the other half is given by the other side.
    private static string OwnHalf(string given) => Exchanges.Lead(given) is { At: > 0 } lead ? given[..lead.At] : given;

    private PositionKey? KeyOf(Telling telling)
    {
        if (telling.From.Count == 0 || telling.To.Count == 0 || telling.From[0] == telling.To[0] || !telling.Happened)
            return null;

        // Who speaks is asked last: it takes the report's statements.
        return Read(telling) is var (kind, matter) && !IsSpokenByTheOther(telling) ? new PositionKey(kind, telling.From[0], telling.To[0], matter ?? "") : null;
    }

    // "will strike if the drills go on" demands that they stop; "will hold no tests while talks last" offers it.
    private (PositionKind Kind, string? Matter)? Read(Telling telling) => telling.Event.Act switch
    {
        Act.Offer when !IsRefusal(telling) && !IsOpinion(telling) => (PositionKind.Offer, telling.Matter),
        Act.Demand or Act.Urge when !IsAppraisal(telling) => (PositionKind.Demand, telling.Matter),
        Act.Threaten or Act.Reject when MatterOfCondition(telling) is { } asked => (PositionKind.Demand, asked),
        Act.Threaten when MatterOfNextStep(telling) is { } warned => (PositionKind.Demand, warned),
        Act.Threaten when WarnedAgainst(telling) is { } step => (PositionKind.Demand, knowledge.MatterOf(step)),
        Act.Pledge when IsHeldOut(telling) => (PositionKind.Offer, telling.Matter),
        _ => null,
    };

    // "Pledged to halt the drills", "a commitment to disarm", what a deal obliges to: promised to the other side. "Vowed to strengthen its army" is promised to nobody there,
    // "will ensure that it never arms" is a demand at most.
    private bool IsHeldOut(Telling telling)
    {
        if (EventRule.IsTermOfDeal(telling.Event.Why.Rule))
            return true;
        if (telling.Matter is null)
            return false;
        var promised = telling.Event.Object is { } about ? about.Text.Split([' ', '\n'], WordsOfPromise + 1).Take(WordsOfPromise).ToArray() : [];
        // "Put an end to its hostility against Sudmark if": of what is promised on a condition only the verb is asked.
        return telling.Event.Terms.Any(IsCondition) && !telling.Event.Terms.Any(IsThreat)
            ? !Says(promised.Take(WordsToVerb), AnswerManner.HeldAgainst)
            : Says(promised, AnswerManner.HeldOut) && !Says(promised, AnswerManner.HeldAgainst);
    }

    private bool Says(IEnumerable<string> words, AnswerManner manner) => knowledge.Answers.Says(string.Join(' ', words), manner);

    /// <summary>
    /// A promise without the places that tell a threat in its stead: "will close the pass", and elsewhere "will arm unless the troops leave", which holds nothing out.
    /// </summary>
    public static Telling WithoutThreats(Telling telling) => telling.Event.Act == Act.Pledge && telling.Event.Retold.Any(IsThreat)
        ? telling.ToldOnlyAt([.. telling.Event.Retold.Where(r => !IsThreat(r))])
        : telling;

    private static bool IsThreat(Retelling place) => place.Terms.Any(IsThreat);

    // "Will arm unless the troops leave": what the other side is to prevent.
    private static bool IsThreat(Term term) => term.Words.Text.StartsWith("unless ", StringComparison.OrdinalIgnoreCase);

    private string? MatterOfCondition(Telling telling) =>
        telling.Event.Terms.Where(t => IsCondition(t) && !IsConceded(telling, t)).Select(t => knowledge.MatterOf(Condition(t))).FirstOrDefault(m => m is not null);

    // "If the drills go on, days after the talks ended": what is told behind a comma is not asked.
    private static string Condition(Term term) => term.Words.Text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? term.Words.Text[..comma] : term.Words.Text;

    // "Suggested they would not give up the pass": whoever says what he will not do holds nothing out.
    private static bool IsRefusal(Telling telling) =>
        telling.Event.Object is { } about && about.Text.Split(' ').Take(WordsToVerb).SkipWhile(w => w is not ("will" or "would")).Skip(1).FirstOrDefault() is "not" or "never";

    // "Suggested that the drills may be a bluff" holds nothing out.
    private static bool IsOpinion(Telling telling) =>
        telling.Event.Object is { } about && about.Text.StartsWith("that ", StringComparison.Ordinal)
        && Opinions.Any(o => about.Text.Contains(o, StringComparison.Ordinal)) && !about.Text.Contains(" should ", StringComparison.Ordinal);

    // “If Norland drives us into a corner, we will not come,” said by Sudmark, is no word of Norland's, though a reader who misses who speaks may
    // take it for one.
    private static bool IsSpokenByTheOther(Telling telling) =>
        (!telling.TellsSides || telling.Event.Act is Act.Threaten or Act.Reject)
        && telling.Event.Evidence.Text.Split(Separators).Any(w => w is "we" or "We" or "I")
        && telling.Report.Statements.Any(s => s.Party is { } party && !telling.From.Contains(party) && telling.To.Contains(party) && s.Quotes.Any(q => q.Span.Overlaps(telling.Event.Evidence.Span)));

    // "Stressed the importance of their alliance" to the ally: nothing is asked.
    private static bool IsAppraisal(Telling telling) =>
        telling.Event.Object is { } about && about.Text.Split(' ') is ["importance" or "significance" or "value", ..] or [_, "importance" or "significance" or "value", ..] or [_, _, "importance" or "significance" or "value", ..];

    // "Any new sanctions would be answered": asks that there be none.
    private string? MatterOfNextStep(Telling telling) =>
        telling.Event.Object is { } about && IsOfMore(about.Text) ? knowledge.MatterOf(about.Text)
        // "Any claim to land there would have consequences".
        : telling.Event.Evidence.Text is var told && IsOfMore(told) && told.IndexOf(" would ", StringComparison.Ordinal) is > 0 and var would ? knowledge.MatterOf(told[..would])
        : null;

    private static bool IsOfMore(string words) =>
        words.Split(' ', 3) is ["any" or "Any" or "new" or "New" or "further" or "Further" or "more" or "More" or "another" or "Another" or "additional" or "Additional" or "fresh" or "Fresh", _, ..];

    // "Warned Sudmark against closing the pass", "warned it not to close the pass": asks that it not be closed.
    private static string? WarnedAgainst(Telling telling)
    {
        if (!telling.TellsSides || telling.Event.Why.Words is not [var cue, ..] || !cue.Text.StartsWith("warn", StringComparison.OrdinalIgnoreCase))
            return null;
        if (telling.Event.Object is { } about && about.Text.StartsWith(NotTo, StringComparison.Ordinal))
            return about.Text[NotTo.Length..];
        var told = telling.Event.Evidence.Text;
        return told.IndexOf(Against, StringComparison.Ordinal) is > 0 and var at ? told[(at + Against.Length)..] : null;
    }

    // "Would not change even if the talks go on" asks for nothing.
    private static bool IsConceded(Telling telling, Term term)
    {
        var evidence = telling.Event.Evidence;
        var at = evidence.Text.IndexOf(term.Words.Text, StringComparison.Ordinal);
        return at > 0 && evidence.Text[..at].TrimEnd().EndsWith("even", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCondition(Term term)
    {
        var first = term.Words.Text.Split(' ', 2)[0];
        return first.Equals("if", StringComparison.OrdinalIgnoreCase) || first.Equals("unless", StringComparison.OrdinalIgnoreCase)
            || first.Equals("until", StringComparison.OrdinalIgnoreCase) || first.Equals("while", StringComparison.OrdinalIgnoreCase);
    }
}
