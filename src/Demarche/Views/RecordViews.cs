using System.Text.Json;
using Demarche.Commands;
using Demarche.Facts.Knowledge;
using Demarche.Json;
using Demarche.Record;
using Demarche.Record.Copies;

namespace Demarche.Views;

/// <summary>From a view's facts to the state of play, and from that to standard output.</summary>
internal static class RecordViews
{
    /// <summary>The knowledge that a view was asked with.</summary>
    /// <exception cref="CommandException">A folder that was named is not there.</exception>
    public static IReadOnlyList<KnowledgeFile> Knowledge(this View view) => view.Memory.GetAwaiter().GetResult().Files;

    /// <summary>What stands on the view's days.</summary>
    public static StateOfPlay State(this View view) => view.Record().On(view.AsOf, view.KnownBy);

    /// <summary>The record of the view's reports, to be asked on the view's days.</summary>
    public static DossierRecord Record(this View view) => new(view.Facts, view.Memory.GetAwaiter().GetResult(), view.Corrected.Rulings);

    /// <summary>The reports that the view was computed from.</summary>
    public static Coverage Coverage(this View view)
    {
        var reports = view.Facts.Select(f => f.Report).ToList();
        return Demarche.Record.Coverage.Of(reports, Stories.Of(reports));
    }

    /// <summary>Writes what is shown in the form asked for: as one JSON value with a line feed, or as a page.</summary>
    /// <param name="view">What was asked.</param>
    /// <param name="shown">What is shown.</param>
    /// <param name="json">Writes it as data.</param>
    /// <param name="page">Gives it as a page.</param>
    public static void Write<TShown>(this View view, TShown shown, Action<Utf8JsonWriter, TShown> json, Func<TShown, string> page)
    {
        if (view.Format == "json")
            view.WriteJson(writer => json(writer, shown));
        else
            view.Page.Write(page(shown));
    }

    private static void WriteJson(this View view, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(view.Out, JsonLinesWriter.Options))
            write(json);
        view.Out.Write("\n"u8);
    }
}
