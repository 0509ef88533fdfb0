using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>Facts in a line of words.</summary>
internal static class FactWords
{
    /// <summary>"Ana Lindqvist (SWE) -> Norway (NOR); occurred, 3 May 2019 (stated); at Oslo".</summary>
    public static string Of(Event done) => Line(done, Sides(done), $"{done.Modality.Word()}, {DayWords.WithBasis(done.Day)}", "told by");

    /// <summary>"Ana Lindqvist (SWE), direct, by 3 May 2019, to reporters".</summary>
    public static string Of(Statement statement) => Line(statement, Speaker(statement), statement.Speech.Word());

    /// <summary>An act's line, whose sides, standing and way to name a teller the page chooses.</summary>
    internal static string Line(Event done, string sides, string standing, string toldBy)
    {
        List<string> parts = [sides, standing];
        if (done.At is { } place)
            parts.Add($"at {place}");
        if (done.Channel is { } channel)
            parts.Add(channel.Word());
        if (done.ToldBy is { } teller)
            parts.Add($"{toldBy} {teller}");
        return string.Join("; ", parts);
    }

    /// <summary>A statement's line, whose speaker and form the page words.</summary>
    internal static string Line(Statement statement, string speaker, string form)
    {
        List<string> parts = [speaker, form, DayWords.WithBasis(statement.Day)];
        if (statement.To.Count > 0)
            parts.Add($"to {string.Join(" and ", statement.To)}");
        if (statement.Via is { } medium)
            parts.Add($"via {medium}");
        if (statement.At is { } place)
            parts.Add($"at {place}");
        return string.Join(", ", parts);
    }

    /// <summary>"said" for speech, else the kind of cue.</summary>
    public static string Kind(Statement statement) => statement.CueKind switch
    {
        CueKind.Speech => "said",
        CueKind.Belief => "holds",
        _ => "words",
    };

    private static string Sides(Event done)
    {
        var actors = done.Actors.Count > 0 ? Names(done.Actors) : "nobody named";
        return done.Targets.Count > 0 ? $"{actors} -> {Names(done.Targets)}" : actors;
    }

    private static string Speaker(Statement statement)
    {
        if (statement.Speaker is { } speaker)
            return Names([speaker, .. statement.Also]);
        var words = statement.Mention is { } mention ? $"\"{mention.Text}\"" : "source not told";
        return statement.Party is { } party ? $"{words} ({party})" : words;
    }

    private static string Names(IReadOnlyList<Actor> actors) =>
        string.Join(", ", actors.Select(a => a.Party is { } party && party != a.Name ? $"{a.Name} ({party})" : a.Name));
}
