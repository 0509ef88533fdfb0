using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Pdf;

/// <summary>Runs <c>pdftotext</c>: bytes in by a pipe, text out by a pipe, within bounds of time and length.</summary>
internal static class PdfProgram
{
    private const string Name = "pdftotext";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly Lazy<string?> Installed = new(AskVersion);

    /// <summary>The program's version; null when it is not installed.</summary>
    public static string? Version => Installed.Value;

    /// <summary>The text of a document, a form feed behind each page; or what is wrong with it.</summary>
    public static (string? Text, string? Flaw) Extract(ReadOnlyMemory<byte> document)
    {
        using var program = Start("-enc", "UTF-8", "-q", "-", "-");
        var feeding = Task.Run(() => Feed(program, document));
        var complaint = program.StandardError.ReadToEndAsync();
        var reading = Task.Run(() => ReadAll(program.StandardOutput.BaseStream));
        var inTime = reading.Wait(Longest) && program.WaitForExit(Longest);
        if (!inTime || reading.Result is null)
        {
            program.Kill();
            program.WaitForExit();
            return (null, inTime ? "pdftotext gave more text than any report has." : $"pdftotext was not done after {Longest.TotalSeconds:0} seconds.");
        }

        feeding.Wait();
        return program.ExitCode == 0
            ? (Encoding.UTF8.GetString(reading.Result), null)
            : (null, $"pdftotext could not read it: {FirstLine(complaint.GetAwaiter().GetResult()) ?? $"exit code {program.ExitCode}"}");
    }

    private static void Feed(Process program, ReadOnlyMemory<byte> document)
    {
        try
        {
            using var input = program.StandardInput.BaseStream;
            input.Write(document.Span);
        }
        catch (IOException)
        {
            // It has seen enough; its exit code says why.
        }
    }

    private static byte[]? ReadAll(Stream output)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = output.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > TextDecoding.MostBytes)
                return null;
        }

        return all.ToArray();
    }

    private static string? AskVersion()
    {
        try
        {
            using var program = Start("-v");
            program.StandardInput.Close();
            var said = FirstLine(program.StandardError.ReadToEnd());
            program.WaitForExit();
            return said?.Split(' ') is [.., var version] ? version : "unknown";
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Name, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    private static string? FirstLine(string text) =>
        text.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0);
}
