using System.CommandLine;
using System.Text.Json;

namespace Demarche.Workshop.Speed;

/// <summary><c>workshop speed sample</c>: writes the texts that speed is measured on, so that other programs read the same.</summary>
internal static class WrittenSample
{
    public static Command Create()
    {
        var words = new Option<int>("--words") { DefaultValueFactory = _ => 1_000_000, Description = "Words to write." };
        var command = new Command("sample", "Writes the texts that speed is measured on, as JSON Lines: for other programs to read.") { words };
        command.SetAction(parsed =>
        {
            foreach (var text in NewsSample.Texts(parsed.GetValue(words)))
                Console.WriteLine(JsonSerializer.Serialize(new { date = text.Date, text = text.Text }));
            return 0;
        });
        return command;
    }
}
