using Demarche.Exports;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Exports;

/// <summary>What holds for every form.</summary>
public class ExportFormatTests
{
    public static TheoryData<string> Names => [.. ExportFormats.All.Select(f => f.Name)];

    public static TheoryData<string> NamesOfTexts => [.. ExportFormats.All.Where(f => !f.IsBinary).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void SameFacts_GiveTheSameBytes(string format)
    {
        var once = ExportBench.Story().Bytes(format);
        var again = ExportBench.Of(null, Overtures.Later(), Overtures.May(), Overtures.July()).Bytes(format);

        Assert.Equal(once.Keys, again.Keys);
        Assert.All(once, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Theory]
    [MemberData(nameof(NamesOfTexts))]
    public void LinesEnd_AsTheFormHasThem(string format)
    {
        Assert.All(ExportBench.Of(null, ExportBench.Nasty()).Files(format).Values, text =>
        {
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.Equal(format == "ical" ? text.Count(c => c == '\n') : 0, text.Count(c => c == '\r'));
        });
    }

    [Fact]
    public void EveryForm_IsDescribedInTheDocs()
    {
        var docs = File.ReadAllText(Repository.At("docs", "exports.md"));

        Assert.All(ExportFormats.All, f => Assert.Contains($"| `{f.Name}` |", docs, StringComparison.Ordinal));
    }
}
