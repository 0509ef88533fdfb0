using System.Collections.Immutable;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Tests.Store;

/// <summary>Facts made by hand, with every member filled.</summary>
internal static class SampleFacts
{
    private const string Body = "Foreign Minister Ana Lindqvist 🕊 said on Monday that Sweden offers “talks without conditions” to Norway.";

    /// <summary>A report of the body's form with its facts.</summary>
    public static ReportFacts Of(string label, string date, string tail = "", string? outlet = null)
    {
        var text = $" date {date} {Body}{tail}";
        return Of(Report(label, date, text, outlet));
    }

    /// <summary>Facts of a text that holds the body's words.</summary>
    public static ReportFacts Of(Report report)
    {
        var ana = new Actor("person:ana-lindqvist", "Ana Lindqvist", "SWE");
        var norway = new Actor("state:NOR", "Norway", "NOR");
        var day = DayInterval.Between(report.Date.AddDays(-3), report.Date, DayBasis.WorkedOut);
        var statement = new Statement
        {
            Id = FactId.Of(report.Key, "statement", Take("said").Span, 0),
            Speaker = ana,
            Also = [norway],
            Party = "SWE",
            Mention = Take("Ana Lindqvist"),
            Cue = Take("said"),
            CueKind = CueKind.Speech,
            Speech = Speech.Mixed,
            Content = [Take("that Sweden offers"), Take("“talks without conditions” to Norway")],
            Quotes = [Take("talks without conditions")],
            To = ["reporters"],
            Via = "the Nordic Wire",
            Day = day,
            At = "Oslo",
            Confidence = 0.9375,
            Why = new Why("speech.that", [Take("said"), Take("that")]),
        };
        return new ReportFacts
        {
            Report = report,
            Entities =
            [
                new Entity
                {
                    Id = ana.Id, Kind = EntityKind.Person, Name = ana.Name, Aliases = ["Lindqvist"], Parties = ["SWE"],
                    Roles = [new Role("Foreign Minister", RoleTime.Current, Take("Foreign Minister"))],
                },
                new Entity { Id = norway.Id, Kind = EntityKind.State, Name = "Norway", Parties = ["NOR"] },
            ],
            Statements = [statement],
            Events =
            [
                new Event
                {
                    Id = FactId.Of(report.Key, "event", Take("offers").Span, 0),
                    Act = Act.Offer,
                    Code = new ActCode("AGREE", null, "036"),
                    Actors = [ana],
                    Targets = [norway],
                    Modality = Modality.Occurred,
                    Day = DayInterval.By(report.Date),
                    At = "Oslo",
                    Terms = [new Term("precondition", Take("without conditions"))],
                    Channel = Channel.FormalNotification,
                    ToldBy = "Ana Lindqvist",
                    StatementId = statement.Id,
                    Object = Take("talks"),
                    Matter = "talks",
                    AnswerTo = "e-0000000000000000",
                    Evidence = Take("Sweden offers “talks without conditions” to Norway"),
                    Confidence = 0.1,
                    Why = new Why("act.offer", [Take("offers")]),
                },
            ],
            Mentions = [new Mention(ana.Id, Take("Ana Lindqvist")), new Mention(norway.Id, Take("Norway"))],
            Dates = [new DateMention(Take("Monday"), "2019-03-04")],
        };

        Extract Take(string words)
        {
            var at = report.Text.Value.IndexOf(words, StringComparison.Ordinal);
            return report.Text.Take(at, at + words.Length);
        }
    }

    /// <summary>A ruling on the event, with every member filled.</summary>
    public static Correction Ruling(ReportFacts facts, int second) => new()
    {
        Ruling = Demarche.Facts.Corrections.Ruling.Split,
        By = "K. “Holm” 🕊",
        At = new DateTimeOffset(2031, 5, 1, 9, 0, 0, TimeSpan.Zero).AddSeconds(second),
        Facts = [FactQuote.Of(facts.Report, facts.Events[0]), FactQuote.Of(facts.Report, facts.Statements[0])],
        People = [new PersonQuote("person:ana-lindqvist", "Ana Lindqvist", ["SWE", "NOR"])],
        Reports = [facts.Report.Key],
        New = ImmutableSortedDictionary<string, string>.Empty.Add("name", "Åsa\n<Berg>").Add("act", "offer"),
        Undoes = "r-0123456789abcdef",
        Because = "so \"it\" is",
    };

    /// <summary>A report.</summary>
    public static Report Report(string label, string date, string text, string? outlet = null) => new()
    {
        Key = ReportKey.Of(text),
        Label = label,
        Date = DateOnly.Parse(date),
        Text = new ReportText(text),
        BodyStart = 17,
        Outlet = outlet,
    };
}
