using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;
using Demarche.Record.Timelines;
using Demarche.Rendering.Text;

namespace Demarche.Server.Views;

/// <summary>An entry of the timeline in words.</summary>
internal static class EntryWords
{
    /// <summary>What was done: "offer", "meet", "said".</summary>
    public static string Act(TimelineEntry entry) => entry switch
    {
        ActEntry { Happening: var h } => h.Act.Word(),
        ContactEntry { Contact: var c } => c.Kind.Word(),
        _ => "said",
    };

    /// <summary>How it stands: "occurred", "planned", "held".</summary>
    public static string State(TimelineEntry entry) => entry switch
    {
        ActEntry { Happening: var h } => h.Modality.Word(),
        ContactEntry { Contact: var c } => c.State.Word(),
        _ => "said",
    };

    /// <summary>Who, and to whom.</summary>
    public static string Sides(TimelineEntry entry, PartyNames names) => entry switch
    {
        ActEntry { Happening: var h } => RecordWords.Sides(h, names),
        ContactEntry { Contact: var c } => ContactWords.Who(c, names),
        SayingEntry { Saying: var s } => SayingsText.Speaker(s, names),
        _ => "",
    };

    /// <summary>Everybody's parties, the doer's first.</summary>
    public static IEnumerable<string> Parties(TimelineEntry entry) => (entry switch
    {
        ActEntry { Happening: var h } => h.Actors.Concat(h.Targets).Select(p => p.Party).OfType<string>(),
        ContactEntry { Contact: var c } => c.Parties,
        SayingEntry { Saying.Party: { } party } => [party],
        _ => Enumerable.Empty<string>(),
    }).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it lies ahead, or was never said to have come about.</summary>
    public static bool IsPlanned(TimelineEntry entry) => entry switch
    {
        ActEntry { Happening.Modality: Modality.Planned or Modality.Possible } => true,
        ContactEntry { Contact.State: ContactState.Planned or ContactState.OutcomeNotReported } => true,
        _ => false,
    };

    /// <summary>Whether it was read with too little confidence to be stated as fact.</summary>
    public static bool IsUnsure(TimelineEntry entry) => entry.Confidence < DossierModel.Floor;

    /// <summary>Whether it is said not to have come about.</summary>
    public static bool IsOff(TimelineEntry entry) =>
        entry is ActEntry { Happening.Modality: Modality.Negated } or ContactEntry { Contact.State: ContactState.Cancelled };
}
