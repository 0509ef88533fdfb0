using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>How acts stand towards reality, by whole sentences.</summary>
public class ModalityReadingTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Kenya said it had been testing missiles.", Act.Test, Modality.Ongoing)]
    [InlineData("Russia announced that it was suspending drills with China.", Act.Ease, Modality.Occurred)]
    [InlineData("China frequently accuses Japan of lying about the islands.", Act.Accuse, Modality.Ongoing)]
    [InlineData("China accused Japan of lying about the islands.", Act.Accuse, Modality.Occurred)]
    [InlineData("The Turkish president will brief Germany at a summit in Berlin on Tuesday.", Act.Meet, Modality.Planned)]
    public void Reads(string sentence, Act act, Modality modality)
    {
        var read = Reader.Read(new Report { Key = ReportKey.Of(sentence), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(sentence), BodyStart = 0 }).Events;

        Assert.All(read.Where(e => e.Act == act).DefaultIfEmpty(), e => Assert.Equal(modality, e?.Modality));
    }
}
