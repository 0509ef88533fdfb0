using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Actors;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Tests.Record.Actors;

public class NameFamiliesTests
{
    private static readonly string[] Words = ["Ruiz", "Hart", "Leo", "Mia", "Sung", "Kim"];
    private static readonly string[] Parties = ["XNO", "XSU", "XVE"];

    [Fact]
    public void People_SettledByFamilies_AreThoseOfEverybodyTogether()
    {
        var random = new Random(Setting.Number("DEMARCHE_SEED", 20311122));
        var memory = new RecordMemory(Told.Knowledge);
        ReportParts[] all = [.. Enumerable.Range(0, 60).Select(n => new ReportParts(Report(random, n), memory)).OrderBy(r => r.Facts.Report.Key)];
        ActorDirectory? directory = null;
        for (var run = 0; run < 400; run++)
        {
            // Few others than before, or, now and then, quite others.
            var held = run % 20 == 0 ? random.Next(60) : Math.Clamp(run % 20 == 1 ? 30 : 25 + (run % 20), 1, 60);
            ReportParts[] reports = [.. all.Where((_, n) => (n + (run / 3)) % 60 <= held)];
            NamedPerson[] everybody = [.. reports.SelectMany(r => r.People)];

            directory = ActorDirectory.Of(reports, memory, RecordRulings.None, directory);

            var together = new PersonFamily(everybody, memory, RecordRulings.None);
            Assert.Equal(together.People.OrderBy(p => p.Id, StringComparer.Ordinal).Select(Line), directory.People.Select(Line));
            Assert.All(everybody, named => Assert.Equal(together.ActorOf(named).Id, directory.PersonOf(named.Report.Key, named.Entity.Id)!.Id));
        }
    }

    [Fact]
    public void Person_WhoseNameNoOtherReportHas_IsNotSettledAgain()
    {
        var memory = new RecordMemory(Told.Knowledge);
        List<ReportFacts> held = [.. Enumerable.Range(1, 20).Select(day => Named($"2031-04-{day:00}", "Leo Hart")), Named("2031-05-02", "Mia Ruiz")];
        var before = new DossierRecord(held, memory).On(new(2031, 6, 1), new(2031, 6, 1)).People.ToList();

        held.Add(Named("2031-05-03", "Hart"));
        var after = new DossierRecord(held, memory).On(new(2031, 6, 1), new(2031, 6, 1)).People;

        Assert.Same(before.Single(p => p.Name == "Mia Ruiz"), after.Single(p => p.Name == "Mia Ruiz"));
        Assert.Equal(21, after.Single(p => p.Name == "Leo Hart").Reports);
    }

    private static ReportFacts Named(string date, string name) => Told.On(date, $"{name} spoke on {date}.").Event(Act.Pledge, "spoke", [name + "/XNO"]).Facts();

    // Names of one word and of two, some of which are said to stand for a party or two.
    private static ReportFacts Report(Random random, int number)
    {
        List<Entity> people = [];
        for (var i = random.Next(4); i >= 0; i--)
        {
            var name = random.Next(2) == 0 ? Words[random.Next(Words.Length)] : $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}";
            people.Add(new Entity { Id = $"e{i}", Kind = EntityKind.Person, Name = name, Parties = [.. Parties.Where(_ => random.Next(3) == 0)] });
        }

        var facts = Told.On("2031-05-01", $"Report {number}.").Facts();
        return facts with { Entities = people };
    }

    private static string Line(RecordActor person) => $"{person.Id} {person.Name} {string.Join(',', person.Spellings)} {string.Join(',', person.Parties)} {person.Reports}";
}
