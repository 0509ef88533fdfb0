using System.CommandLine;
using System.Globalization;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>
/// Events between states that are read from texts of sport and business, where next to none are told. A text is of either by words of the
/// command's own, not those by which the reader judges.
/// </summary>
internal static class AffairsEvaluation
{
    private const double Much = .015;

    private static readonly HashSet<string> Sport = ["touchdown", "quarterback", "NBA", "NFL", "MLB", "NHL", "playoff", "playoffs", "inning", "innings", "striker", "midfielder", "goalkeeper", "coach", "coaches",
        "tennis", "golf", "cricket", "batsman", "UEFA", "FIFA", "medal", "semi-final", "semifinal", "halftime", "scored", "season", "match", "tournament", "league", "rebounds", "fixture"];

    private static readonly HashSet<string> Business = ["shares", "stock", "stocks", "revenue", "earnings", "profit", "quarterly", "investor", "investors", "analyst", "analysts", "shareholders", "dividend", "Nasdaq",
        "CEO", "acquisition", "merger", "IPO", "startup", "start-up", "sales", "retailer", "bond", "bonds", "Fed", "market", "markets", "billion"];

    public static Command Create()
    {
        var set = new Option<string>("--set") { Description = "The set of raw texts.", DefaultValueFactory = _ => "bulk/feeds-2016.jsonl.xz" };
        var errors = new Option<bool>("--errors") { Description = "Print each event." };
        var command = new Command("affairs", "Events between states read from texts of sport and business, for 1,000 texts.") { set, errors };
        command.SetAction(result => Run(result.GetValue(set)!, result.GetValue(errors)));
        return command;
    }

    private static void Run(string set, bool errors)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var counts = new SortedDictionary<string, (int Texts, int Events)>(StringComparer.Ordinal);
        foreach (var bulk in BulkText.Read(set))
        {
            if (FieldOf(bulk.Text) is not { } field)
                continue;
            var report = new Report { Key = ReportKey.Of(bulk.Text), Label = bulk.Id, Date = DateOnly.TryParse(bulk.Date, CultureInfo.InvariantCulture, out var day) ? day : default, Text = new ReportText(bulk.Text) };
            var between = reader.Read(report).Events.Where(IsBetweenStates).ToList();
            var (texts, events) = counts.GetValueOrDefault(field);
            counts[field] = (texts + 1, events + between.Count);
            foreach (var e in errors ? between : [])
                Console.WriteLine(FormattableString.Invariant($"{field}\t{bulk.Id}\t{e.Why.Rule}\t{e.Confidence}\t{e.Evidence.Text.ReplaceLineEndings(" ")}"));
        }

        foreach (var (field, (texts, events)) in counts)
            Console.WriteLine(FormattableString.Invariant($"{field,-10} texts {texts}  events between states {events}  for 1,000 texts {1000.0 * events / texts:F0}"));
    }

    private static string? FieldOf(string text)
    {
        var words = text.Split((char[])[' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var (sport, business) = (words.Count(Sport.Contains), words.Count(Business.Contains));
        return sport >= Much * words.Length && sport > business ? "sport" : business >= Much * words.Length && business > 0 ? "business" : null;
    }

    private static bool IsBetweenStates(Event read) =>
        read.Actors.Concat(read.Targets).Select(a => a.Party).OfType<string>().Where(p => p.Length == 3 && p.All(char.IsAsciiLetterUpper)).Distinct().Count() > 1;
}
