using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Demarche.Sources.Html;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Html;

/// <summary><c>evaluate html</c>: the article text taken from saved news pages.</summary>
internal static class HtmlEvaluation
{
    public static Command Create()
    {
        var worst = new Option<int>("--worst") { Description = "Also list this many pages, the worst first." };
        var beside = new Option<string?>("--beside") { Description = "Also scores these texts, JSON by page name: what workshop/html/readability.mjs prints." };
        var write = new Option<string?>("--write") { Description = "Also writes the texts to this file, in the same form." };
        var command = new Command("html", "Article text of saved news pages, by four-word sequences.") { worst, beside, write };
        command.SetAction(options => Run(options.GetValue(worst), options.GetValue(beside), options.GetValue(write)));
        return command;
    }

    private static int Run(int worst, string? beside, string? write)
    {
        var score = new ShingleScore();
        List<(double F1, string Line)> pages = [];
        Dictionary<string, string> texts = [];
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("data/html/ground-truth.json")));
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            using var file = File.OpenRead(SharedData.PathOf($"data/html/pages/{page.Name}.html.gz"));
            using var unpacked = new MemoryStream();
            using (var gzip = new GZipStream(file, CompressionMode.Decompress))
                gzip.CopyTo(unpacked);
            var article = HtmlReader.Read(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length));
            texts[page.Name] = article.Text;
            var (precision, recall) = score.Add(page.Value.GetProperty("articleBody").GetString()!, article.Text);
            var f1 = 2 * precision * recall / Math.Max(1e-9, precision + recall);
            pages.Add((f1, $"{precision:0.00} {recall:0.00} {page.Name[..8]} {article.Date:yyyy-MM-dd} {article.Outlet} | {page.Value.GetProperty("url").GetString()}"));
        }

        Console.WriteLine($"{pages.Count} pages: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}");
        if (beside is not null)
            ScoreOther(gold.RootElement, beside);
        if (write is not null)
            File.WriteAllText(write, JsonSerializer.Serialize(texts));
        foreach (var (_, line) in pages.OrderBy(p => p.F1).Take(worst))
            Console.WriteLine(line);
        return 0;
    }

    private static void ScoreOther(JsonElement gold, string path)
    {
        using var texts = JsonDocument.Parse(File.ReadAllText(path));
        var score = new ShingleScore();
        foreach (var page in gold.EnumerateObject())
            score.Add(page.Value.GetProperty("articleBody").GetString()!, texts.RootElement.GetProperty(page.Name).GetString()!);
        Console.WriteLine($"{Path.GetFileName(path)}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}");
    }
}
