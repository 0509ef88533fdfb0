using Demarche.Record.Briefs;
using Demarche.Record.Knowledge;
using Demarche.Rendering.Text;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Record;

/// <summary>The pages shown in <c>docs/record.md</c> are what the program prints for the invented story.</summary>
public class RecordDocumentTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void PositionsInTheDocument_AreWhatIsPrinted()
    {
        var state = Told.Record(Overtures.May(), Overtures.July()).On(July10, July10);

        Assert.Contains(Block(PositionsText.Of(state, new PartyNames(Told.Knowledge))), Document(), StringComparison.Ordinal);
    }

    [Fact]
    public void BriefInTheDocument_IsWhatIsPrinted()
    {
        var state = Told.Record(Overtures.May(), Overtures.July()).On(July10, July10);

        Assert.Contains(Block(BriefText.Of(new BriefWriter(Told.Knowledge).Write(state, new BriefSettings()), "0.1.0")), Document(), StringComparison.Ordinal);
    }

    private static string Document() => File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "record.md"));

    private static string Block(string page) => string.Concat(page.TrimEnd('\n').Split('\n').Select(l => (l.Length == 0 ? "" : "    " + l) + "\n"));
}
