using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Of whom talks on peace and truces are, in a report that follows one war.</summary>
public class WarringSidesTests
{
    private const string War = "Colombia sent its envoys to Oslo on Monday. FARC commanders arrived too, and Colombia and FARC accused each other of attacks. A Norwegian diplomat welcomed FARC and Colombia.";

    [Fact]
    public void PeaceTalks_AreOfThoseWhoFight() =>
        Assert.Contains(WrittenReport.Read(War + " The peace talks resumed on Tuesday under a Norwegian mediator."),
            e => e.Act == Act.Meet && e.Evidence.Text.Contains("peace talks", StringComparison.Ordinal) && WrittenReport.SidesOf(e) == "COL,FARC>");

    [Fact]
    public void TruceThatHolds_IsOfBothAndGoesOn()
    {
        var truce = WrittenReport.Read(War + " The truce has held for a month.").Where(e => e.Act == Act.Ease).ToList();

        Assert.NotEmpty(truce);
        Assert.All(truce, e => Assert.Equal(("COL,FARC>COL,FARC", Modality.Ongoing), (WrittenReport.SidesOf(e), e.Modality)));
    }

    [Fact]
    public void WalkedOut_WhoTellsOfItIsNotWhomItFaces() =>
        Assert.Contains(WrittenReport.Read(War + " The United Nations regretted that FARC walked out."), e => e.Act == Act.Reject && WrittenReport.SidesOf(e) == "FARC>COL");
}
