using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Demarche.Exports;
using Demarche.Exports.Bundles;
using Demarche.Exports.Packing;
using Demarche.Facts;

namespace Demarche.Tests.Program.Exports;

public class BundleTests
{
    [Fact]
    public void Bundle_AsWritten_IsWellWithoutAStore()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("demarche-bundle-").FullName, "évidence.zip");
        File.WriteAllBytes(path, Bundle());

        var verified = Cli.Run("verify", "--bundle", path);

        Assert.Equal(0, verified.Code);
        Assert.StartsWith("All is as it was written: 4 texts, ", verified.Out, StringComparison.Ordinal);
        Assert.Matches("\nName: demarche-[0-9a-f]{32}\n", verified.Out);
    }

    [Fact]
    public void AnyByte_Changed_IsNamed()
    {
        var bundle = Bundle(new ExportChoices { TextFree = true });
        // Every byte of heads and directory would take minutes: every seventh, beginning anywhere, meets each kind of field.
        for (var at = 0; at < bundle.Length; at += at is > 60 and < 60_000 ? 211 : 7)
        {
            var changed = (byte[])bundle.Clone();
            changed[at] ^= 0x10;
            Assert.True(BundleCheck.Of(changed).Flaws.Count > 0, $"the byte at {at} can be changed unseen");
        }
    }

    [Fact]
    public void Text_ChangedWithAllHashesMadeAnew_HasAnotherNameAndFailsItsHash()
    {
        var items = Unpack(Bundle()).Where(i => i.Name != BundleManifest.Path).ToList();
        var text = items.FindIndex(i => i.Name.StartsWith("texts/", StringComparison.Ordinal));
        items[text] = items[text] with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(items[text].Bytes).Replace("Norland", "Nowhere", StringComparison.Ordinal)) };

        var check = BundleCheck.Of(Pack([BundleManifest.Of(items), .. items]));

        Assert.Contains(check.Flaws, f => f.Contains("another hash", StringComparison.Ordinal));
        Assert.NotEqual(BundleCheck.Of(Bundle()).Name, check.Name);
    }

    [Fact]
    public void Fact_ThatItsTextDoesNotHold_IsNamed()
    {
        var items = Unpack(Bundle()).Where(i => i.Name != BundleManifest.Path).ToList();
        var facts = items.FindIndex(i => i.Name == "facts.jsonl");
        items[facts] = items[facts] with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(items[facts].Bytes).Replace("without conditions", "without condition!", StringComparison.Ordinal)) };

        var check = BundleCheck.Of(Pack([BundleManifest.Of(items), .. items]));

        Assert.Contains(check.Flaws, f => f.StartsWith("facts.jsonl: may does not hold", StringComparison.Ordinal));
    }

    [Fact]
    public void FileMissingOrAdded_IsNamed()
    {
        var items = Unpack(Bundle());

        Assert.Contains("spans.tsv: missing.", BundleCheck.Of(Pack([.. items.Where(i => i.Name != "spans.tsv")])).Flaws);
        Assert.Contains("note.txt: not in the manifest.", BundleCheck.Of(Pack([.. items, new("note.txt", [1])])).Flaws);
        Assert.NotEmpty(BundleCheck.Of("no zip"u8.ToArray()).Flaws);
        Assert.NotEmpty(BundleCheck.Of(Pack([])).Flaws);
    }

    [Fact]
    public void Spans_AreFoundInTheTextsByTheirHashes()
    {
        var files = Unpack(Bundle()).ToDictionary(i => i.Name, i => Encoding.UTF8.GetString(i.Bytes), StringComparer.Ordinal);
        var spans = files["spans.tsv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();

        Assert.NotEmpty(spans);
        Assert.All(spans, span =>
        {
            var runes = files[BundleExport.TextPath(span[0])].EnumerateRunes().ToArray();
            var words = string.Concat(runes[int.Parse(span[1])..int.Parse(span[2])]);
            Assert.Equal(span[3], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words))));
        });
    }

    [Fact]
    public void TextFree_HasHashesAndNoTexts()
    {
        var items = Unpack(Bundle(new ExportChoices { TextFree = true }));

        Assert.DoesNotContain(items, i => i.Name.StartsWith("texts/", StringComparison.Ordinal));
        Assert.DoesNotContain("siege", string.Concat(items.Where(i => !i.Name.StartsWith("brief", StringComparison.Ordinal)).Select(i => Encoding.UTF8.GetString(i.Bytes))), StringComparison.Ordinal);
        Assert.Empty(BundleCheck.Of(Pack(items)).Flaws);
    }

    private static byte[] Bundle(ExportChoices? choices = null) => ExportBench.Of(
        choices, Record.Overtures.May(), Record.Overtures.July(), Record.Overtures.Later(), ExportBench.Nasty()).Bytes("bundle").Values.Single();

    private static List<ZipItem> Unpack(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return new ZipItem(entry.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Pack(IReadOnlyList<ZipItem> items)
    {
        using var stream = new MemoryStream();
        StoredZip.Write(stream, items);
        return stream.ToArray();
    }
}
