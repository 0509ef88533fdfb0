using System.CommandLine;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche quotes</c>: who said what over time, or who used certain words, earliest in the reports held first.</summary>
internal static class QuotesCommand
{
    private static readonly Option<DateOnly?> From = CommonOptions.Day("--from", "Nothing said before this day.");

    private static readonly Option<DateOnly?> To = CommonOptions.Day("--to", "Nothing said after this day.");

    private static readonly Option<string?> Words = new("--words")
    {
        HelpName = "WORDS",
        Description = "Only statements with these words, one after the other; letter case and marks aside.",
    };

    private static readonly Option<string?> Speaker = new("--speaker")
    {
        HelpName = "NAME",
        Description = "Only what this person said: a name, a surname, or an id.",
    };

    public static Command Create(Surroundings surroundings) => ViewCommand.Create(
        surroundings, "quotes", "Shows what was said, by whom and when: in marks only where the report has marks.", ["text", "json"], [From, To, Words, Speaker], Show);

    private static void Show(View view)
    {
        var knowledge = view.Knowledge();
        var question = new SayingsQuestion
        {
            From = view.Options.GetValue(From),
            To = view.Options.GetValue(To),
            Words = view.Options.GetValue(Words),
            Speaker = view.Options.GetValue(Speaker),
        };
        var page = view.Record().Sayings(question, view.AsOf, view.KnownBy);
        view.Write(page, SayingsJson.Write, shown => SayingsText.Of(shown, new PartyNames(knowledge)));
    }
}
