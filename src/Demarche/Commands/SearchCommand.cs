using System.CommandLine;
using Demarche.Record.Searching;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche search WORDS</c>: full text over reports, statements and events.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string> Words = new("WORDS")
    {
        Description = "Words that stand in one sentence or statement; \"several in marks\" stand one after the other; begin* stands for all that begin so.",
    };

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "search", "Finds words in reports, statements and events.", ["text", "json"], [], Show, Words);

    private static void Show(View view)
    {
        var words = view.Options.GetValue(Words)!;
        var found = view.Record().Search(words, view.KnownBy, view.With(SearchWords.Of(words)));
        view.Write(found, SearchJson.Write, SearchText.Of);
    }
}
