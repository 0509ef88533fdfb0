using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>What is said of a position, in the same words wherever it is said.</summary>
internal sealed class PositionSentences(PartyNames names, double floor)
{
    private const int MostWordsOfName = 8;
    private const int MostCharactersOfWording = 160;
    private const int MostCharactersOfFirstLine = 80;

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "its", "their", "them", "his", "her", "him", "he", "she", "they", "this", "that", "these", "those", "such", "one", "any", "to", "for", "with", "of", "on", "in",
    };

    /// <summary>"North Korea has rejected the Biden administration's overtures for talks, by 23 August 2021."</summary>
    public BriefSentence Response(Position position, Response response)
    {
        if (response.ByMeeting)
            return Met(position, response);
        if (response.ByDeal)
            return OfDeal(position, response);
        var sentence = new Sentence(names).Party(response.By).Say(response.Possibly ? " possibly " : " ").Say(Did(response)).Say(" ");
        if (response.About is { } about && ReadsAlone(about.Words.Text))
            sentence.Printed(about);
        else
            Name(sentence, position, response.By);
        return Told(sentence.Say(", "), response.ToldBy).When(response.Day, response.DayFrom, response.Known).Cite(response.Evidence.Take(1)).Unless(response.Confidence >= floor).End();
    }

    // "The offer of talks by Norland to Sudmark: the two sides met, on 12 June 2031; computed, no report calls it an answer."
    private BriefSentence Met(Position position, Response response)
    {
        var sentence = new Sentence(names, SentenceKind.Computed);
        Name(sentence, position, null);
        sentence.Say(response.Kind == ResponseKind.Fulfilled ? ": the two sides met, " : ": the two sides are set to meet, ");
        Told(sentence, response.ToldBy).When(response.Day, response.DayFrom, response.Known);
        return sentence.Say("; computed, no report calls it an answer").Cite(response.Evidence.Take(1)).Unless(response.Confidence >= floor).End();
    }

    /// <summary>"No offer, demand or answer between Norland and Sudmark is confirmed by these reports", or "for the year to 2 May 2031" where older ones are.</summary>
    public BriefSentence NothingConfirmed(MainMatter main, BriefGround ground)
    {
        var sentence = new Sentence(names, SentenceKind.Gap).Say("No offer, demand or answer between ").Party(main.Parties[0]).Say(" and ").Party(main.Parties[1]).Say(" is confirmed ");
        if (ground.OfMain.Any(ground.IsFirm))
            sentence.Say("for the year to ").Day(ground.State.Until);
        else
            sentence.Say("by these reports");
        return sentence.Cite(main.Position.Latest.Evidence.Take(1)).End();
    }

    /// <summary>"The United States has an offer of talks open to North Korea: ..."</summary>
    public BriefSentence Open(Position position, DateOnly until)
    {
        if (position.ReportsRead == 0)
            return Put(position, MostCharactersOfFirstLine, s => Beside(position, s.Say("; no later report is held")));
        var sentence = new Sentence(names, SentenceKind.Gap);
        Name(sentence, position, null);

        // That the position is held rests on the telling that was read best, whoever told it last.
        var surest = position.Latest is { IsAnnounced: false } latest && latest.Confidence >= floor ? latest : position.Versions.Where(v => !v.IsAnnounced).MaxBy(v => v.Confidence) ?? position.FirstPut;
        return sentence.Say(": ").Also(NoResponse(position, until)).Cite(surest.Evidence.Take(1)).Unless(surest.Confidence >= floor).End();
    }

    // "The offer of aid by Norland to Sudmark: part of a deal, by 5 April 2031."
    private BriefSentence OfDeal(Position position, Response agreed)
    {
        var sentence = new Sentence(names);
        Name(sentence, position, null);
        return Told(sentence.Say(": part of a deal, "), agreed.ToldBy).When(agreed.Day, agreed.DayFrom, agreed.Known).Cite(agreed.Evidence.Take(1)).Unless(agreed.Confidence >= floor).End();
    }

    /// <summary>"no response found by 24 August 2021 (62 days, 1 report read)".</summary>
    public static Action<Sentence> NoResponse(Position position, DateOnly until) => s =>
    {
        s.Say("no response found by ").Day(until).Say(" (").Number(position.WaitingDays ?? 0, "day").Say(", ").Number(position.ReportsRead, "report").Say(" read");
        Independent(s, position.ReportsRead, position.CopiesRead).Say(")");
        Beside(position, s);
    };

    // "; 2 refusals, 1 agreement not tied to it".
    private static void Beside(Position position, Sentence sentence)
    {
        var join = "; ";
        foreach (var (noun, told) in position.BesideSilence)
        {
            sentence.Say(join).Number(told.Count, noun).Cite(told.TakeLast(1));
            join = ", ";
        }

        if (join != "; ")
            sentence.Say(" not tied to it");
    }

    /// <summary>", 4 of them independent": the others carry a story that one of the four had first.</summary>
    public static Sentence Independent(Sentence sentence, int reports, int copies) =>
        copies == 0 ? sentence : sentence.Say(", ").Number(reports - copies).Say(" of them independent");

    /// <summary>Names the position: "the offer of talks by the United States to North Korea".</summary>
    public void Name(Sentence sentence, Position position, string? reader)
    {
        sentence.Say(position.Kind == PositionKind.Offer ? "the offer" : "the demand");
        Matter(sentence, position);
        sentence.Say(" by ").Parties(position.From);
        if (reader is null)
            sentence.Say(" to ").Parties(position.To);
    }

    /// <summary>"Latest wording, Sung Kim: “anywhere and at any time”, by 23 August 2021."</summary>
    public BriefSentence? LatestWording(Position position)
    {
        var version = position.Latest;
        if (version.Printed.Count == 0 || !FitsAPage(version.Printed[0]))
            return null;
        var sentence = new Sentence(names).Say(version.IsAnnounced ? "Announced wording" : "Latest wording");
        if (version.By.Count > 0)
            sentence.Say(", ").Named(string.Join(", ", version.By), "person");
        Words(sentence.Say(": "), version.Printed[0]);
        return Told(sentence.Say(", "), version.ToldBy).When(version.Day, version.DayFrom, version.Known).Cite(version.Evidence.Take(1)).Unless(version.Confidence >= floor).End();
    }

    /// <summary>"North Korea demands: abandon its “hostile” policies first."; null when no words of it can be shown.</summary>
    public BriefSentence? Demand(Position position)
    {
        var version = position.Latest;
        if (version.Printed.Count == 0 || !FitsAPage(version.Printed[0]))
            return null;
        var sentence = new Sentence(names).Party(position.From[0]).Say(version.IsAnnounced ? " is to demand: " : version.Day.Basis == DayBasis.Stated ? " demanded: " : " has demanded: ");
        Words(sentence, version.Printed[0]);
        return Told(sentence.Say(", "), version.ToldBy).When(version.Day, version.DayFrom, version.Known).Cite(version.Evidence.Take(1)).Unless(version.Confidence >= floor).End();
    }

    /// <summary>"the demand on policy by North Korea to the United States: abandon its “hostile” policies first, by 23 August 2021."</summary>
    public BriefSentence Made(Position position) => Put(position, int.MaxValue, _ => { });

    /// <summary>The same in a first line, which has room for few words of it.</summary>
    public BriefSentence Put(Position position) => Put(position, MostCharactersOfFirstLine, _ => { });

    private BriefSentence Put(Position position, int room, Action<Sentence> behind)
    {
        var sentence = new Sentence(names);
        Name(sentence, position, null);
        var version = position.FirstPut;
        if (version.Printed.Count > 0 && version.Printed[0].Words.Words.Text != position.Matter && version.Printed[0].Words.Words.Text.Length <= room)
            Words(sentence.Say(": "), version.Printed[0]);
        return Told(sentence.Say(", "), version.ToldBy).When(version.Day, version.DayFrom, version.Known).Also(behind).Cite(version.Evidence.Take(1)).Unless(version.Confidence >= floor).End();
    }

    /// <summary>"The offer of talks by the United States to North Korea, said again by Ned Price on 31 August 2021."</summary>
    public BriefSentence Again(Position position)
    {
        var version = position.Latest;
        var sentence = new Sentence(names);
        Name(sentence, position, null);
        sentence.Say(version.Change == VersionChange.Withdrawn ? ", withdrawn" : version.IsAnnounced ? ", announced again" : ", told again");
        if (version.By.Count > 0)
            sentence.Say(" by ").Named(string.Join(", ", version.By), "person");
        return Told(sentence.Say(", "), version.ToldBy).When(version.Day, version.DayFrom, version.Known).Cite(version.Evidence.Take(1)).Unless(version.Confidence >= floor).End();
    }

    /// <summary>"“anywhere anytime without preconditions” (21 June 2021) -> “anywhere and at any time” (23 August 2021)."</summary>
    public BriefSentence Beside(Position position, PositionVersion before, PositionVersion after)
    {
        var sentence = new Sentence(names, SentenceKind.Computed);
        Words(sentence, before.Printed[0]).Say(" (reported ").Day(before.Known).Say(") -> ");
        Words(sentence, after.Printed[0]).Say(" (reported ").Day(after.Known).Say(")");
        return sentence.Cite(before.Evidence.Take(1)).Cite(after.Evidence.Take(1)).End();
    }

    /// <summary>
    /// "Term “without preconditions”: said again by Ned Price, reported 3 August 2021; not found in 1 later report, which words the offer 3 ways;
    /// computed, no evidence of withdrawal." Null when there is nothing to say.
    /// </summary>
    public BriefSentence? Trail(Position position, TermTrail trail)
    {
        var sentence = new Sentence(names, SentenceKind.Computed);
        Words(sentence.Say("Term "), new PrintedWording(trail.Last, trail.InMarks)).Say(": ");
        // Told twice by the reports of one day it was said once.
        var again = trail.Said is not null || trail.Last.Known > trail.First.Known;
        if (!again && trail.NotFoundIn.Count == 0)
            return null;
        if (again)
        {
            sentence.Say("said again");
            if ((trail.Said is null ? trail.LastBy : trail.SaidBy) is { } by)
                sentence.Say(" by ").Named(by, "person");
            sentence.Say(", reported ").Day((trail.Said ?? trail.Last).Known);
            if (trail.NotFoundIn.Count > 0)
                sentence.Say("; ");
        }

        if (trail.NotFoundIn.Count > 0)
        {
            Independent(sentence.Say("not found in ").Number(trail.NotFoundIn.Count, "later report"), trail.NotFoundIn.Count, trail.Copies);
            if (trail.MostWordings > 1)
                sentence.Say(trail.NotFoundIn.Count == 1 ? ", which words the " : ", one of which words the ").Say(position.Kind.Word()).Say(" ").Number(trail.MostWordings).Say(" ways");
            sentence.Say("; computed, no evidence of withdrawal");
        }

        return (trail.Said is { } said ? sentence.Cite(said) : sentence).Cite(trail.Last).End();
    }

    /// <summary>Words of a report, in marks only where they stand in marks there.</summary>
    public static Sentence Words(Sentence sentence, PrintedWording wording) =>
        wording.InMarks ? sentence.Quoted(wording.Words) : sentence.Printed(wording.Words);

    /// <summary>"according to Chung Eui-yong, ".</summary>
    public static Sentence Told(Sentence sentence, string? toldBy) =>
        toldBy is null ? sentence : sentence.Say("according to ").Named(toldBy, "source").Say(", ");

    /// <summary>Whether words make sense outside their sentence.</summary>
    public static bool ReadsAlone(string words)
    {
        var first = words.Split(' ', 2)[0];
        return !Pronouns.Contains(first) && words.Length is > 3 and <= 90 && !words.Contains('\n') && !SaysWhoSpeaks(words);
    }

    // "our invitation": whose that is only the one who says it tells.
    private static bool SaysWhoSpeaks(string words) =>
        words.Split(' ').Any(w => w is "I" or "we" or "We" or "us" or "our" or "Our" or "my" or "My" or "me" or "you" or "your" or "Your");

    // A page has no room for wordings of half a paragraph, and cuts none.
    private static bool FitsAPage(PrintedWording wording) => wording.Words.Words.Text.Length <= MostCharactersOfWording;

    private static void Matter(Sentence sentence, Position position)
    {
        // A matter that is no word of the knowledge is the text's own: shown as printed, with its place, if it is short enough for a name.
        if (position.Matter.Count(c => c == ' ') >= MostWordsOfName || position.Versions.Any(v => StandsInMarks(v, position.Matter)))
            return;
        if (position.Latest.About is { } about && about.Words.Text == position.Matter)
            sentence.Say(" (").Printed(about).Say(")");
        else if (position.Versions[0].About is { } earlier && earlier.Words.Text == position.Matter)
            sentence.Say(" (").Printed(earlier).Say(")");
        else if (position.HasMatter)
            sentence.Say(position.Kind == PositionKind.Offer && position.IsGiven ? " of " : " on ").Named(position.Name, "matter");
    }

    // Words that stand in marks are shown in marks, and a name has none.
    private static bool StandsInMarks(PositionVersion version, string words) =>
        version.About is { } about && about.Words.Text == words && version.Printed.Any(w => w.InMarks && w.Words.Report == about.Report && w.Words.Words.Span.Contains(about.Words.Span));

    private static string Did(Response response) => response.Kind switch
    {
        ResponseKind.Accepted => "has accepted",
        ResponseKind.AcceptedInPrinciple => "has accepted in principle",
        ResponseKind.Rejected => "has rejected",
        ResponseKind.CounterProposed => "has answered with a proposal of its own to",
        ResponseKind.Deferred => "has put off",
        ResponseKind.Fulfilled => "has fulfilled",
        ResponseKind.Withdrawn => "has withdrawn",
        _ => "has let lapse",
    };
}

/// <summary>Lets a part of a sentence be said in the middle of another.</summary>
internal static class SentenceParts
{
    /// <summary>Adds a part.</summary>
    public static Sentence Also(this Sentence sentence, Action<Sentence> part)
    {
        part(sentence);
        return sentence;
    }
}
