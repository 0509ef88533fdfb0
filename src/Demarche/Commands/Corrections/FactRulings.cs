using System.CommandLine;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Commands.Corrections;

/// <summary>Rulings on a fact that was read.</summary>
internal static class FactRulings
{
    private static readonly Argument<string> Fact = new("FACT") { Description = "A fact's id (s-..., e-...), as show and read print it." };

    private static readonly Argument<string> Other = new("OTHER") { Description = "The other fact's id." };

    private static readonly Argument<string> NewAct = new("ACT") { Description = "The right act, one of the 25 words." };

    private static readonly Argument<string> NewModality = new("MODALITY") { Description = "occurred, ongoing, planned, possible or negated." };

    private static readonly Argument<string> NewDay = new("DAY")
    {
        Description = "2021-06-21, 2018-05, 2018, \"by 2021-08-23\", \"from 2021-08-23\", 2021-06-01..2021-06-14 or unknown.",
    };

    private static readonly Argument<string> NewSpeaker = new("NAME") { Description = "Who said it, or did it by saying." };

    private static readonly Argument<string> NewParty = new("PARTY") { Description = "Code or name of the right party; several with commas." };

    private static readonly Option<string?> SpeakerParty = new("--party") { HelpName = "PARTY", Description = "Whom the speaker speaks for, where the report does not tell." };

    private static readonly Option<string> Side = SideOption();

    private static readonly Option<string?> Actor = new("--actor") { HelpName = "NAME", Description = "The one actor whose party is meant, in place of a whole side." };

    public static Command Speaker(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "speaker", "Says who said it. What was done by saying it was then done by the same.", [Fact, NewSpeaker, SpeakerParty],
        (desk, options) => Value(desk, options, Ruling.Speaker,
            options.GetValue(SpeakerParty) is { } party
                ? [("speaker", options.GetValue(NewSpeaker)!), ("party", desk.Party(party))]
                : [("speaker", options.GetValue(NewSpeaker)!)]));

    public static Command Act(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "act", "Says which act it is.", [Fact, NewAct],
        (desk, options) => Value(desk, options, Ruling.Act, [("act", Word<Act>(options.GetValue(NewAct)!, "act"))], FactKind.Event));

    public static Command Party(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "party", "Says which parties stand on a side of an event, or for whom a statement speaks.", [Fact, NewParty, Side, Actor], RuleParty);

    public static Command Modality(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "modality", "Says whether it occurred, goes on, is planned, possible or negated.", [Fact, NewModality],
        (desk, options) => Value(desk, options, Ruling.Modality, [("modality", Word<Modality>(options.GetValue(NewModality)!, "modality"))], FactKind.Event));

    public static Command Day(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "day", "Says when it was, as exactly as is known.", [Fact, NewDay],
        (desk, options) => DayNotation.Parse(options.GetValue(NewDay)!, DayBasis.WorkedOut) is { } day
            ? Value(desk, options, Ruling.Day, [("day", DayNotation.Write(day))])
            : throw new CommandException($"\"{options.GetValue(NewDay)}\" is no day: write 2021-06-21, 2018-05, 2018, \"by 2021-08-23\", 2021-06-01..2021-06-14 or unknown."));

    public static Command Confirm(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "confirm", "Says that a fact is read rightly: its confidence is 1 from then on.", [Fact],
        (desk, options) => Value(desk, options, Ruling.Confirm, []));

    public static Command Retract(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "retract", "Says that the report does not say so: the fact is hidden everywhere.", [Fact],
        (desk, options) => Value(desk, options, Ruling.Retract, []));

    public static Command NeverLink(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "never-link", "Says that two facts are of different matters: neither answers, retells or continues the other.", [Fact, Other],
        (desk, options) =>
        {
            var (one, other) = (desk.Fact(options.GetValue(Fact)!), desk.Fact(options.GetValue(Other)!));
            return desk.Make(Ruling.NeverLink, c => c with { Facts = [one, other] });
        });

    private static int RuleParty(CorrectionDesk desk, ParseResult options)
    {
        var fact = desk.Fact(options.GetValue(Fact)!);
        var codes = string.Join(',', options.GetValue(NewParty)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(desk.Party));
        if (fact.Kind == FactKind.Statement)
            return Value(desk, options, Ruling.Party, [("party", codes)]);
        return options.GetValue(Actor) is { } actor
            ? Value(desk, options, Ruling.Party, [("actor", actor), ("party", codes)])
            : Value(desk, options, Ruling.Party, [(options.GetValue(Side)!, codes)]);
    }

    private static int Value(CorrectionDesk desk, ParseResult options, Ruling ruling, (string Name, string Value)[] values, FactKind? only = null)
    {
        var fact = desk.Fact(options.GetValue(Fact)!);
        if (only is { } kind && fact.Kind != kind)
            throw new CommandException($"{fact.FactId} is a {fact.Kind.Word()}: it has no {ruling.Word()}.");
        return desk.Make(ruling, c => c with { Facts = [fact], New = c.New.AddRange(values.Select(v => KeyValuePair.Create(v.Name, v.Value))) });
    }

    private static string Word<T>(string written, string what)
        where T : struct, Enum =>
        Wording.Parse<T>(written)?.Word() ?? throw new CommandException($"\"{written}\" is no {what}: {string.Join(", ", Enum.GetValues<T>().Select(v => v.Word()))}.");

    private static Option<string> SideOption()
    {
        var option = new Option<string>("--side") { HelpName = "from|to", Description = "Which side of the event (default: from, those who act).", DefaultValueFactory = _ => "from" };
        option.AcceptOnlyFromAmong("from", "to");
        return option;
    }
}
