using System.CommandLine;

namespace Demarche.Workshop.Agreement;

/// <summary><c>workshop agreement</c>: scores sheets of <c>demarche export --format sample</c> that coders filled in.</summary>
internal static class AgreementCommand
{
    private static readonly Argument<FileInfo[]> Sheets = new("SHEET")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Filled-in sheets, one of each coder.",
    };

    public static Command Create()
    {
        var command = new Command("agreement", "Scores samples judged by hand: precision per stratum, recall, agreement of coders.") { Sheets };
        command.SetAction(parsed =>
        {
            try
            {
                AgreementPage.Write(Console.Out, [.. parsed.GetValue(Sheets)!.Select(Read)]);
                return 0;
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                Console.Error.WriteLine($"workshop: {e.Message}");
                return 1;
            }
        });
        return command;
    }

    private static JudgedSheet Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return JudgedSheet.Read(Path.GetFileNameWithoutExtension(file.Name), stream);
    }
}
