using System.CommandLine;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Demarche.Sources.Html;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Speed;

/// <summary><c>speed html</c>: saved news pages a CPU second, from bytes to article, on one thread.</summary>
internal static class HtmlSpeed
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often all pages are read, after one round to warm up.", DefaultValueFactory = _ => 3 };
        var command = new Command("html", "Saved news pages, from bytes to article.") { rounds };
        command.SetAction(options => Run(options.GetValue(rounds)));
        return command;
    }

    private static int Run(int rounds)
    {
        var pages = Directory.EnumerateFiles(SharedData.PathOf("data/html/pages")).Order(StringComparer.Ordinal).Select(Unpack).ToList();
        Measure("tree alone", page => HtmlTree.Of(Encoding.UTF8.GetString(page)));
        Measure("whole", page => HtmlReader.Read(page));
        return 0;

        void Measure(string what, Action<byte[]> read)
        {
            pages.ForEach(read);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            for (var i = 0; i < rounds; i++)
                pages.ForEach(read);
            var took = Process.GetCurrentProcess().TotalProcessorTime - before;
            Console.WriteLine($"{what}: {pages.Count * rounds / took.TotalSeconds:0} pages a CPU second ({pages.Sum(p => (long)p.Length) * rounds / took.TotalSeconds / 1e6:0.0} MB).");
        }
    }

    private static byte[] Unpack(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var page = new MemoryStream();
        gzip.CopyTo(page);
        return page.ToArray();
    }
}
