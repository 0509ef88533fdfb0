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
        List<string> parts = [done.Targets.Count > 0 ? $"{actors} to {Names(done.Targets, names)}" : actors];
        parts.Add(done.Modality == Modality.Occurred ? DayWords.WithBasis(done.Day) : $"{done.Modality.Word()}, {DayWords.WithBasis(done.Day)}");
        if (done.At is { } place)
            parts.Add($"at {place}");
        if (done.Channel is { } channel)
            parts.Add(channel.Word());
        if (done.ToldBy is { } teller)
            parts.Add($"according to {teller}");
        return string.Join("; ", parts);
    }

    /// <summary>"Ana Lindqvist (Sweden), quoted, by 3 May 2019, to reporters".</summary>
    public static string Of(Statement statement, PartyNames names)
    {
        List<string> parts = [Speaker(statement, names), Form(statement.Speech), DayWords.WithBasis(statement.Day)];
        if (statement.To.Count > 0)
            parts.Add($"to {string.Join(" and ", statement.To)}");
        if (statement.Via is { } medium)
            parts.Add($"via {medium}");
        if (statement.At is { } place)
            parts.Add($"at {place}");
        return string.Join(", ", parts);
    }

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
