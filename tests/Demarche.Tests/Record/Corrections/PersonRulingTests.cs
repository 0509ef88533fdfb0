using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record;
using Demarche.Record.Corrections;

namespace Demarche.Tests.Record.Corrections;

public class PersonRulingTests
{
    private static readonly ReportFacts Full = Meeting("2031-05-02", "Kim Brandt met Ana Ruiz.", "Kim Brandt/XSU", "Ana Ruiz/XNO");
    private static readonly ReportFacts Nick = Meeting("2031-05-12", "Anita Ruiz met Brandt.", "Brandt/XSU", "Anita Ruiz/XNO");

    private static readonly PersonQuote Ana = new("person:ana-ruiz", "Ana Ruiz", ["XNO"]);
    private static readonly PersonQuote Anita = new("person:anita-ruiz", "Anita Ruiz", ["XNO"]);
    private static readonly PersonQuote Brandt = new("person:kim-brandt", "Kim Brandt", ["XSU"]);

    [Fact]
    public void TwoMerged_AreOneUnderTheFirstsName_AndTheOthersIdResolves()
    {
        var state = State([Full, Nick], new Correction { Ruling = Ruling.Merge, By = "K. Holm", At = default, People = [Ana, Anita] });

        var ana = Assert.Single(state.People, p => p.Name == "Ana Ruiz");
        Assert.Equal(2, ana.Reports);
        Assert.Equal(["Ana Ruiz", "Anita Ruiz"], ana.Spellings);
        Assert.Equal(["person:anita-ruiz"], ana.FormerIds);
        Assert.DoesNotContain(state.People, p => p.Name == "Anita Ruiz");
        Assert.All(state.Contacts, c => Assert.Contains(c.People, p => p.Id == "person:ana-ruiz"));
        Assert.Equal(AttachmentState.Applied, Assert.Single(state.Rulings).State);
    }

    [Fact]
    public void AMerge_WithSomebodyWhomNoReportNamesAnyMore_IsListed()
    {
        var state = State([Full], new Correction { Ruling = Ruling.Merge, By = "K. Holm", At = default, People = [Ana, Anita] });

        Assert.Equal((AttachmentState.NotReattached, "nobody is called Anita Ruiz"), (state.Rulings[0].State, state.Rulings[0].Detail));
    }

    [Fact]
    public void NeverMerged_ASurnameAndAFullName_StayTwo()
    {
        var lone = new PersonQuote("person:brandt", "Brandt", ["XSU"]);

        Assert.Single(State([Full, Nick]).People, p => p.Spellings.Contains("Brandt"));
        var kept = State([Full, Nick], new Correction { Ruling = Ruling.NeverMerge, By = "K. Holm", At = default, People = [lone, Brandt] });

        Assert.Equal(["Brandt", "Kim Brandt"], kept.People.Where(p => p.Name.EndsWith("Brandt", StringComparison.Ordinal)).Select(p => p.Name).Order());
    }

    [Theory]
    [InlineData(null, "Brandt")]
    [InlineData("Otto Brandt", "Otto Brandt")]
    public void Split_InAReport_IsSomebodyElseThere(string? name, string shown)
    {
        var split = new Correction { Ruling = Ruling.Split, By = "K. Holm", At = default, People = [Brandt], Reports = [Nick.Report.Key] };
        if (name is not null)
            split = split with { New = split.New.Add("name", name) };

        var state = State([Full, Nick], split);

        Assert.Equal(new[] { "Kim Brandt", shown }.Order(), state.People.Where(p => p.Name.EndsWith("Brandt", StringComparison.Ordinal)).Select(p => p.Name).Order());
        Assert.Equal(state.People.Count, state.People.Select(p => p.Id).Distinct().Count());
        Assert.Equal(AttachmentState.Applied, Assert.Single(state.Rulings).State);
    }

    [Fact]
    public void Split_InAReportThatNamesNobodySo_IsListed()
    {
        var split = new Correction { Ruling = Ruling.Split, By = "K. Holm", At = default, People = [Anita], Reports = [Full.Report.Key] };

        Assert.Equal(AttachmentState.NotReattached, Assert.Single(State([Full, Nick], split).Rulings).State);
    }

    private static StateOfPlay State(ReportFacts[] reports, params Correction[] rulings)
    {
        var corrected = Rulings.Apply(reports, rulings);
        var day = new DateOnly(2031, 6, 1);
        return new DossierRecord(corrected.Reports, Told.Knowledge, corrected.Rulings).On(day, day);
    }

    private static ReportFacts Meeting(string date, string text, params string[] people) =>
        Told.On(date, text).Event(Act.Meet, text.TrimEnd('.'), people).Facts();
}
