using Demarche.Facts;
using Demarche.Pages;
using Demarche.Record.Knowledge;

namespace Demarche.Server.Views;

/// <summary>A fact in the margin of its report, in a line of plain words.</summary>
internal static class NoteWords
{
    /// <summary>"Ana Lindqvist (Sweden) to Norway; planned, 3 May 2019 (stated); at Oslo".</summary>
    public static string Of(Event done, PartyNames names)
    {
        var actors = done.Actors.Count > 0 ? Names(done.Actors, names) : "nobody named";
        var sides = done.Targets.Count > 0 ? $"{actors} to {Names(done.Targets, names)}" : actors;
        var day = DayWords.WithBasis(done.Day);
        return FactWords.Line(done, sides, done.Modality == Modality.Occurred ? day : $"{done.Modality.Word()}, {day}", "according to");
    }

    /// <summary>"Ana Lindqvist (Sweden), quoted, by 3 May 2019, to reporters".</summary>
    public static string Of(Statement statement, PartyNames names) => FactWords.Line(statement, Speaker(statement, names), Form(statement.Speech));

    private static string Form(Speech form) => form switch
    {
        Speech.Direct => "quoted",
        Speech.Mixed => "quoted in part",
        _ => "reported",
    };

    private static string Speaker(Statement statement, PartyNames names)
    {
        if (statement.Speaker is { } speaker)
            return Names([speaker, .. statement.Also], names);
        var words = statement.Mention is { } mention ? $"“{mention.Text}”" : "source not told";
        return statement.Party is { } party ? $"{words} ({names.Name(party)})" : words;
    }

    private static string Names(IEnumerable<Actor> actors, PartyNames names) =>
        string.Join(", ", actors.Select(a => a.Party is { } party && names.Name(party) is var name && name != a.Name && party != a.Name ? $"{a.Name} ({name})" : a.Name));
}
