using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Facts.Knowledge;

public class ActTableTests
{
    private static readonly ActTable Table = new(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData(Act.Meet, null, Modality.Occurred, "CONSULT", "040")]
    [InlineData(Act.Meet, null, Modality.Planned, "AGREE", "036")]
    [InlineData(Act.Meet, "negotiation", Modality.Planned, "AGREE", "036")]
    [InlineData(Act.Sanction, "ties", Modality.Ongoing, "SANCTION", "161")]
    [InlineData(Act.Ease, "release", Modality.Planned, "AGREE", "0353")]
    [InlineData(Act.Ease, "truce", Modality.Planned, "AGREE", "035")]
    [InlineData(Act.Ease, "truce", Modality.Occurred, "RETREAT", "0871")]
    [InlineData(Act.Deny, null, Modality.Occurred, null, "010")]
    [InlineData(Act.Reject, "no such case", Modality.Occurred, "REJECT", "120")]
    public void CodeFor_CaseAndModality_GivesTheMostSpecificRow(Act act, string? actCase, Modality modality, string? plover, string cameo)
    {
        var code = Table.CodeFor(act, actCase, modality);

        Assert.Equal(plover, code.Plover);
        Assert.Equal(cameo, code.Cameo);
    }

    [Fact]
    public void CodeFor_EveryAct_HasACode() =>
        Assert.All(Enum.GetValues<Act>(), act => Assert.NotNull(Table.CodeFor(act, null, Modality.Occurred).Cameo));

    [Fact]
    public void EveryCase_OfThePatterns_HasARow()
    {
        var known = Table.Cases.ToHashSet();

        var unknown = new ActLexicon(KnowledgeFile.BuiltIn()).Patterns
            .Where(p => p.Case is not null and not "none" && !known.Contains((p.Act, p.Case)))
            .Select(p => $"{p.Act}: {p.Line}");

        Assert.Empty(unknown);
    }

    [SharedFact]
    public void EveryCode_AgreesWithTheConversionTable_OrSaysWhyNot()
    {
        var table = ConversionTable();
        var rows = KnowledgeFile.BuiltIn().Single(f => f.Name == "acts.tsv").Rows();

        var wrong = rows.Where(row =>
        {
            var said = (row["plover"], row["mode"]);
            var agrees = table.TryGetValue(row["cameo"], out var converted) && converted == said;
            return agrees == (row["differs"].Length > 0);
        });

        Assert.Empty(wrong.Select(row => $"{row["act"]}, {row["case"]}, {row["modality"]}: {row["cameo"]} {row["plover"]} {row["mode"]}"));
    }

    // Lines such as "0311: AGREE,  ,   economic # Express intent to cooperate economically".
    private static Dictionary<string, (string Type, string Mode)> ConversionTable()
    {
        var table = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(SharedData.PathOf("data/events/cameo_to_plover.txt")).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var cells = line[(colon + 1)..].Split('#')[0].Split(',');
            table[line[..colon]] = (cells[0].Trim(), cells.Length > 1 ? cells[1].Trim() : "");
        }

        return table;
    }
}
