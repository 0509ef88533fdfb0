using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>A few written sentences, read as a report of 3 May 2022.</summary>
internal static class WrittenReport
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    /// <summary>The events of a text.</summary>
    public static IReadOnlyList<Event> Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 }).Events;

    /// <summary>"NOR,SWE>IRN": who acts towards whom, in alphabetical order.</summary>
    public static string SidesOf(Event e) => $"{Parties(e.Actors)}>{Parties(e.Targets)}";

    private static string Parties(IEnumerable<Actor> actors) => string.Join(',', actors.Select(a => a.Party).Distinct().Order(StringComparer.Ordinal));
}
