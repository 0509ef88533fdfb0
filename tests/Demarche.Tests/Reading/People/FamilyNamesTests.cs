using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.People;

/// <summary>Whose names are found where: the family's alone, and those of a report's makers nowhere.</summary>
public class FamilyNamesTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Chinese Admiral Sky Linfei praised the fleet. \"We are patient and inclusive in this region,\" said Sky.", "Sky Linfei")]
    [InlineData("Vietnamese Vice Minister Sea Van Minh praised the fleet. \"We are patient and inclusive in this region,\" Sea said on Sunday.", "Sea Van Minh")]
    public void FamilyName_Alone_IsTheBearer(string text, string name)
    {
        var said = Assert.Single(Read(text).Statements, s => s.Content[0].Text.Contains("patient", StringComparison.Ordinal));

        Assert.Equal(name, said.Speaker?.Name);
    }

    [Fact]
    public void FirstWord_OfANameFromElsewhere_IsNoFamilyName()
    {
        var facts = Read("Canadian Admiral River Lind praised the fleet. \"We are patient and inclusive in this region,\" the River Company said.");

        Assert.DoesNotContain(facts.Statements, s => s.Speaker?.Name == "River Lind" && s.Content[0].Text.Contains("patient", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(Reporting by Ana Bell in Oslo; Editing by Omar Karim)")]
    [InlineData("Photographer: Ana Bell/Herald")]
    [InlineData("By Ana Bell and Omar Karim")]
    public void Makers_OfTheReport_AreNobodyInIt(string line) =>
        Assert.DoesNotContain(Read($"The Kenyan minister Ali Roe praised the fleet.\n\n{line}\n").Entities, e => e.Name is "Ana Bell" or "Omar Karim");

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });
}
