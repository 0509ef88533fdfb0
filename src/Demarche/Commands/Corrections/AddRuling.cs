using System.CommandLine;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Commands.Corrections;

/// <summary><c>correct add</c>: a fact that the report tells and the program did not read.</summary>
internal static class AddRuling
{
    private static readonly Argument<string> Of = new("REPORT") { Description = "The report's label or key." };

    private static readonly Argument<string> Words = new("WORDS") { Description = "The report's own words that tell it, exactly as printed." };

    private static readonly Option<string?> Act = Named("--act", "ACT", "The act, for an event.");

    private static readonly Option<string?> From = Named("--from", "PARTY", "Who acts: codes or names of parties, with commas.");

    private static readonly Option<string?> To = Named("--to", "PARTY", "Towards whom.");

    private static readonly Option<string?> Modality = Named("--modality", "MODALITY", "occurred (the default), ongoing, planned, possible or negated.");

    private static readonly Option<string?> Day = Named("--day", "DAY", "When, as for correct day (default: by the report's day).");

    private static readonly Option<string?> Matter = Named("--matter", "MATTER", "What it is about: a word of knowledge/matters.tsv.");

    private static readonly Option<string?> Speaker = Named("--speaker", "NAME", "Who said the words; with --act, who did it by saying.");

    private static readonly Option<string?> Party = Named("--party", "PARTY", "Whom the speaker speaks for.");

    public static Command Create(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "add", "Adds an event (--act) or a statement (--speaker) that the report tells and the program did not read.",
        [Of, Words, Act, From, To, Modality, Day, Matter, Speaker, Party], Run);

    private static int Run(CorrectionDesk desk, ParseResult options)
    {
        if (options.GetValue(Act) is null && options.GetValue(Speaker) is null)
            throw new CommandException("Say what the words tell: --act for an event, --speaker for a statement.");
        if (options.GetValue(Act) is not null && options.GetValue(From) is null && options.GetValue(Speaker) is null)
            throw new CommandException("Say who acts: --from or --speaker.");
        var report = desk.Report(options.GetValue(Of)!);
        var kind = options.GetValue(Act) is null ? FactKind.Statement : FactKind.Event;
        var quote = FactQuote.Of(report, kind, Place(report, options.GetValue(Words)!));
        var values = Values(desk, options).Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Name, v.Value!)).ToList();
        return desk.Make(Ruling.Add, c => c with { Facts = [quote], New = c.New.AddRange(values) });
    }

    private static IEnumerable<(string Name, string? Value)> Values(CorrectionDesk desk, ParseResult options)
    {
        yield return ("act", options.GetValue(Act) is { } act ? (Wording.Parse<Act>(act) ?? throw new CommandException($"\"{act}\" is no act.")).Word() : null);
        yield return ("modality", options.GetValue(Modality) is { } stands ? (Wording.Parse<Modality>(stands) ?? throw new CommandException($"\"{stands}\" is no modality.")).Word() : null);
        yield return ("day", options.GetValue(Day) is { } day ? DayNotation.Write(DayNotation.Parse(day, DayBasis.WorkedOut) ?? throw new CommandException($"\"{day}\" is no day.")) : null);
        yield return ("from", Codes(From));
        yield return ("to", Codes(To));
        yield return ("party", Codes(Party));
        yield return ("matter", options.GetValue(Matter));
        yield return ("speaker", options.GetValue(Speaker));

        string? Codes(Option<string?> option) =>
            options.GetValue(option) is { } names ? string.Join(',', names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(desk.Party)) : null;
    }

    private static Extract Place(Report report, string words)
    {
        var text = report.Text.Value;
        var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            throw new CommandException($"The report {report.Label} has no words “{words}”.");
        if (text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
            throw new CommandException($"The words “{words}” stand more than once in {report.Label}: give more of them.");
        return report.Text.Take(at, at + words.Length);
    }

    private static Option<string?> Named(string name, string help, string description) => new(name) { HelpName = help, Description = description };
}
