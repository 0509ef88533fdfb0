using Demarche.Record.Disagreements;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Briefs;

/// <summary>Where accounts of the two parties differ: both stand, and the brief rules for none.</summary>
internal sealed class Conflicts(PartyNames names) : IBriefPart
{
    // Older disputes are no news of today's.
    private const int DaysCurrent = 120;
    private const int MostCharacters = 200;

    // What is read with less is wrong more often than right.
    private const double LeastConfidence = 0.4;

    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Disagreements";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        if (ground.Main is not { } main || ground.State.Known is not { } known)
            return [];
        return DisagreementBook.Between(known, main.Parties, ground.State.KnownBy.AddDays(-DaysCurrent), ground.State.AsOf)
            .Where(d => d.Confidence >= LeastConfidence && d.Parties.Count > 0 && d.Parties.All(main.Parties.Contains))
            // Of a charge that is denied and that the charged side words otherwise, its own words tell more.
            .OrderByDescending(d => d.Known).ThenBy(d => d.Kind).ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => (d.Accounts[0].Evidence[0], Line: Line(d, d.Confidence >= ground.Floor)))
            .Where(x => x.Line is not null)
            .DistinctBy(x => x.Item1)
            .Select(x => x.Line!)
            .Take(2);
    }

    private BriefLine? Line(Disagreement one, bool sure)
    {
        var (first, second) = (one.Accounts[0], one.Accounts[1]);
        if (one.Accounts.Any(a => a.Value.Length > MostCharacters || a.Value.Contains('\n') || IsUnbalanced(a.Value)))
            return null;
        return one.Kind switch
        {
            DisagreementKind.Account => new BriefLine(null, [Told("charge", one.Parties[0], first, sure), Own(one.Parties[1], second, sure)]),
            DisagreementKind.Denial => new BriefLine(null, [Told("charge", one.Parties[0], first, sure), Told("denial", one.Parties[1], second, sure)]),
            DisagreementKind.Words when first.Evidence[0].Report != second.Evidence[0].Report && first.ToldBy is { } speaker => new BriefLine(null, [Words(speaker, first, second, sure)]),
            DisagreementKind.Day or DisagreementKind.Place or DisagreementKind.People => new BriefLine(null, [Differ(one, sure)]),
            _ => null,
        };
    }

    // "The charge by Norland: the toll is robbery, reported 3 March 2031."
    private BriefSentence Told(string what, string party, DifferingAccount account, bool sure)
    {
        var sentence = new Sentence(names).Say($"the {what} by ").Party(party).Say(": ");
        PositionSentences.Words(sentence, new Positions.PrintedWording(account.Words!, account.InMarks)).Say(", ");
        return PositionSentences.Told(sentence, account.ToldBy).Say("reported ").Day(account.Evidence[0].Known).Cite(account.Evidence.Take(1)).Unless(sure).End();
    }

    // "Ana Ruiz (Sudmark): “a fair price”, reported 3 March 2031."
    private BriefSentence Own(string party, DifferingAccount account, bool sure)
    {
        var sentence = new Sentence(names).Named(account.ToldBy ?? names.Name(party), "person").Say(" (").Named(names.Name(party), "party").Say("): ");
        return sentence.Quoted(account.Words!).Say(", reported ").Day(account.Evidence[0].Known).Cite(account.Evidence.Take(1)).Unless(sure).End();
    }

    // "Reports differ on the words of Ana Ruiz: “...” (reported 3 March 2031), “...” (reported 4 March 2031)."
    private BriefSentence Words(string speaker, DifferingAccount first, DifferingAccount second, bool sure) => new Sentence(names)
        .Say("reports differ on the words of ").Named(speaker, "person").Say(": ")
        .Quoted(first.Words!).Say(" (reported ").Day(first.Evidence[0].Known).Say("), ")
        .Quoted(second.Words!).Say(" (reported ").Day(second.Evidence[0].Known).Say(")").Unless(sure).End();

    // "Reports differ on the place of a meeting of Norland and Sudmark: Velton (reported 3 March 2031), Oldport (reported 4 March 2031)."
    private BriefSentence Differ(Disagreement one, bool sure)
    {
        var sentence = new Sentence(names).Say($"reports differ on the {Facts.Wording.Word(one.Kind)} of one act ({one.Act}) of ").Parties(one.Parties).Say(": ");
        foreach (var account in one.Accounts.Take(2))
        {
            if (account != one.Accounts[0])
                sentence.Say(", ");
            sentence.Named(one.Kind == DisagreementKind.Day ? BriefDays.Of(account.Value) : account.Value, Field(one.Kind)).Say(" (reported ").Day(account.Evidence[0].Known).Say(")").Cite(account.Evidence.Take(1));
        }

        return sentence.Unless(sure).End();
    }

    private static string Field(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Day => "day",
        DisagreementKind.Place => "place",
        _ => "person",
    };

    private static bool IsUnbalanced(string words) => words.Count(c => c == '“') != words.Count(c => c == '”') || words.Count(c => c == '"') % 2 == 1;
}
