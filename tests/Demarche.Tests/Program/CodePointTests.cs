using System.Diagnostics;

namespace Demarche.Tests.Program;

/// <summary>Offsets checked by a program that counts code points by itself.</summary>
public class CodePointTests
{
    private const string Check =
        """
        import json, sys
        texts = {r["id"]: r["text"] for r in map(json.loads, open(sys.argv[1], encoding="utf-8"))}
        seen = 0
        def walk(x, text):
            global seen
            if isinstance(x, dict):
                if "start" in x and "end" in x and "text" in x:
                    seen += 1
                    if text[x["start"]:x["end"]] != x["text"]:
                        sys.exit("at %d-%d stands %r, not %r" % (x["start"], x["end"], text[x["start"]:x["end"]], x["text"]))
                for v in x.values(): walk(v, text)
            elif isinstance(x, list):
                for v in x: walk(v, text)
        for line in open(sys.argv[2], encoding="utf-8"):
            x = json.loads(line)
            if x["type"] == "report" and x["characters"] != len(texts[x["id"]]):
                sys.exit("characters")
            if "report" in x:
                walk(x, texts[x["report"]])
        print(seen)
        """;

    [PythonFact]
    public void Extracts_BehindCharactersOutsideTheBasicPlane_AreWhereAnotherLanguageFindsThem()
    {
        using var folder = new TemporaryFolder();
        var reports = string.Join('\n', NewsStory.Lines("🕊️𝒩𝑒𝓌", 5));
        var input = folder.Write("reports.jsonl", reports);
        var output = folder.Write("facts.jsonl", Cli.RunWith(reports, "read", "-", "--format", "json", "--mentions").Out);

        using var python = Process.Start(new ProcessStartInfo("python3", ["-c", Check, input, output]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var seen = python.StandardOutput.ReadToEnd();
        var wrong = python.StandardError.ReadToEnd();
        python.WaitForExit();

        Assert.Equal("", wrong);
        Assert.True(int.Parse(seen) > 0, "no extract was checked");
    }

    private sealed class PythonFactAttribute : FactAttribute
    {
        public PythonFactAttribute()
        {
            try
            {
                using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true });
                python!.WaitForExit();
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Skip = "python3 is not installed";
            }
        }
    }
}
