using System.CommandLine;
using Demarche.Facts.Corrections;

namespace Demarche.Commands.Corrections;

/// <summary>Rulings on who is one person across reports.</summary>
internal static class PersonRulings
{
    private static readonly Argument<string> Person = new("PERSON") { Description = "A person's id in the record, or a name as printed." };

    private static readonly Argument<string> Other = new("OTHER") { Description = "The other person." };

    private static readonly Argument<string[]> In = new("REPORT") { Arity = ArgumentArity.OneOrMore, Description = "Labels or keys of the reports in which the name means somebody else." };

    private static readonly Option<string?> As = new("--as") { HelpName = "NAME", Description = "The full name of the one meant there, if known." };

    public static Command Merge(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "merge", "Says that two persons of the record are one; the first one's name stays.", [Person, Other], (desk, options) => Two(desk, options, Ruling.Merge));

    public static Command NeverMerge(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "never-merge", "Says that two persons are never one, whatever reports come.", [Person, Other], (desk, options) => Two(desk, options, Ruling.NeverMerge));

    public static Command Split(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "split", "Says that in some reports a name means somebody else.", [Person, In, As],
        (desk, options) =>
        {
            var person = desk.Person(options.GetValue(Person)!);
            var reports = options.GetValue(In)!.Select(name => desk.Report(name).Key).ToList();
            return desk.Make(Ruling.Split, c => c with
            {
                People = [person],
                Reports = reports,
                New = options.GetValue(As) is { } name ? c.New.Add("name", name) : c.New,
            });
        });

    private static int Two(CorrectionDesk desk, ParseResult options, Ruling ruling)
    {
        var (one, other) = (desk.Person(options.GetValue(Person)!), desk.Person(options.GetValue(Other)!));
        return one.Id == other.Id
            ? throw new CommandException($"{one.Name} and {other.Name} are one person already ({one.Id}).")
            : desk.Make(ruling, c => c with { People = [one, other] });
    }
}
