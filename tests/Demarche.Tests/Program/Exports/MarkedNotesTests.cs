using System.Text;
using Demarche.Exports;

namespace Demarche.Tests.Program.Exports;

/// <summary>A desk's own note is in no export, in whatever form, unless it is asked for.</summary>
public class MarkedNotesTests
{
    private const string Secret = "Velvet corridor";

    [Fact]
    public void MarkedNote_StaysHome_UnlessAskedFor()
    {
        var folder = Directory.CreateTempSubdirectory("demarche-marked-").FullName;
        var store = Path.Combine(folder, "demarche.db");
        Cli.RunWith(string.Join('\n', NewsStory.Lines("quay", 2)), "add", "-", "--store", store);
        Cli.Run("note", $"Foreign Minister Ana Lindqvist of Sweden told Norway on Monday that the {Secret} offer to meet in Oslo stands.", "--date", "2019-03-01", "--marking", "RESTRICTED", "--store", store);

        foreach (var form in ExportFormats.All)
        {
            Assert.DoesNotContain(Secret, Exported(form.Name, marked: false), StringComparison.Ordinal);
        }

        Assert.Contains(Secret, Exported("jsonl", marked: true), StringComparison.Ordinal);

        string Exported(string form, bool marked)
        {
            var to = Path.Combine(folder, $"{form}{marked}") + "/";
            Directory.CreateDirectory(to);
            string[] args = ["export", "--format", form, "--out", to, "--store", store];
            Assert.Equal(0, Cli.Run(marked ? [.. args, "--marked"] : args).Code);
            return string.Concat(Directory.EnumerateFiles(to).Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f))));
        }
    }
}
