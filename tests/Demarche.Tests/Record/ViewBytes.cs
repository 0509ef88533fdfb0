using System.Text;
using System.Text.Json;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;

namespace Demarche.Tests.Record;

/// <summary>Everything that the record's views print for two days, in one string.</summary>
internal static class ViewBytes
{
    public static string Of(DossierRecord record, DateOnly asOf, DateOnly knownBy)
    {
        var knowledge = Told.Knowledge;
        var state = record.On(asOf, knownBy);
        var names = new PartyNames(knowledge);
        using var bytes = new MemoryStream();
        Json(bytes, json => PositionsJson.Write(json, state.Positions));
        Json(bytes, json => ContactsJson.Write(json, state.Contacts));
        Json(bytes, json => TimelineJson.Write(json, record.Timeline(asOf, knownBy)));
        Json(bytes, json => SayingsJson.Write(json, record.Sayings(new SayingsQuestion { Words = "without conditions" }, asOf, knownBy)));
        Json(bytes, json => PersonJson.Write(json, record.Who("Ruiz", asOf, knownBy)));
        Json(bytes, json => DisagreementsJson.Write(json, record.Disagreements(asOf, knownBy)));
        Json(bytes, json => ChangesJson.Write(json, record.Changes(knownBy.AddDays(-20), knownBy)));
        Json(bytes, json => SearchJson.Write(json, record.Search("gate", knownBy)));
        return Encoding.UTF8.GetString(bytes.ToArray())
            + PositionsText.Of(state, names) + ContactsText.Of(state, names)
            + BriefText.Of(new BriefWriter(knowledge).Write(state, new BriefSettings()), "0");
    }

    private static void Json(Stream to, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(to);
        write(json);
    }
}
