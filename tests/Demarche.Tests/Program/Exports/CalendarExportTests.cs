using Demarche.Facts;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Exports;

/// <summary>iCalendar, read back by a strict reader of the tests' own.</summary>
public class CalendarExportTests
{
    private static Told Plans() => Told.On(
        "2031-06-01", "Ana Ruiz will meet Tomas Brandt in Velton on June 12. Leo Hart met Eva Lund on May 28. They met in April 2031. Ana Ruiz met Ola Berg; 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️.", "june")
        .Event(Act.Meet, "Ana Ruiz will meet Tomas Brandt in Velton on June 12", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], modality: Modality.Planned, on: "2031-06-12", at: "Velton")
        .Event(Act.Meet, "Leo Hart met Eva Lund on May 28", ["Leo Hart/XNO", "Eva Lund/XSU"], on: "2031-05-28")
        .Event(Act.Visit, "They met in April 2031", ["XVE"], ["XSU"], on: "2031-04")
        .Event(Act.Meet, "Ana Ruiz met Ola Berg; 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️ 🕊️.", ["Ana Ruiz/XNO", "Ola Berg/XSU"]);

    [Fact]
    public void Contacts_WithADay_AreAllDayEntries()
    {
        var calendar = Calendar(Plans());
        var planned = calendar.Parts.Single(p => p.Text("SUMMARY")!.Contains("Brandt", StringComparison.Ordinal));

        Assert.Equal(("VEVENT", "20310612", "20310613", "TENTATIVE"), (planned.Name, planned["DTSTART"], planned["DTEND"], planned["STATUS"]));
        Assert.Contains(("DTSTART", "VALUE=DATE", "20310612"), planned.Lines);
        Assert.Equal("Velton", planned.Text("LOCATION"));
        var held = calendar.Parts.Single(p => p.Text("SUMMARY")!.Contains("Lund", StringComparison.Ordinal));
        Assert.Equal(("20310528", "CONFIRMED"), (held["DTSTART"], held["STATUS"]));
    }

    [Fact]
    public void Contact_KnownToAMonth_SpansItAndSaysSo()
    {
        var visit = Calendar(Plans()).Parts.Single(p => p["CATEGORIES"] == "VISIT");

        Assert.Equal(("20310401", "20310501"), (visit["DTSTART"], visit["DTEND"]));
        Assert.Contains("day not known", visit.Text("SUMMARY"), StringComparison.Ordinal);
    }

    [Fact]
    public void Contact_WithoutADay_HasNoneMadeUp()
    {
        var calendar = Calendar(Plans());
        var undated = calendar.Parts.Single(p => p.Text("SUMMARY")!.Contains("Berg", StringComparison.Ordinal));

        Assert.Equal(("VJOURNAL", null, "FINAL"), (undated.Name, undated["DTSTART"], undated["STATUS"]));
        Assert.Contains("by 1 June 2031", undated.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains("1 of 4 contacts have no known day", calendar.Text("X-WR-CALDESC"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPart_HasWhatTheStandardAsksFor()
    {
        foreach (var calendar in (CalendarPart[])[Calendar(Plans()), Calendar(ExportBench.Nasty()), Calendar(Overtures.May(), Overtures.July())])
        {
            Assert.Equal("2.0", calendar["VERSION"]);
            Assert.NotNull(calendar["PRODID"]);
            Assert.Equal(calendar.Parts.Count, calendar.Parts.Select(p => p["UID"]).Distinct().Count());
            Assert.All(calendar.Parts, part =>
            {
                Assert.Matches(@"^\d{8}T\d{6}Z$", part["DTSTAMP"]!);
                Assert.Contains(part["STATUS"], part.Name == "VEVENT" ? ["TENTATIVE", "CONFIRMED", "CANCELLED"] : new[] { "DRAFT", "FINAL", "CANCELLED" });
                if (part.Name == "VEVENT")
                    Assert.True(string.CompareOrdinal(part["DTSTART"], part["DTEND"]) < 0);
            });
        }
    }

    private static CalendarPart Calendar(params Told[] reports) => CalendarReader.Read(ExportBench.Of(null, reports).Bytes("ical").Values.Single());
}
