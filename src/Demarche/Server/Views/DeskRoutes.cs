using Demarche.English;
using Demarche.Facts;
using Demarche.Record.Changes;
using Demarche.Record.Persons;
using Demarche.Record.Positions;
using Demarche.Server.Pages;
using Demarche.Server.Shapes;

namespace Demarche.Server.Views;

/// <summary>Every view of the desk. A page, its data and its entry in the API's description come from one line here.</summary>
internal static class DeskRoutes
{
    private static readonly ViewParameter Party = new("party", "Only what this party has a part in: its code, such as USA.");

    private static readonly ViewParameter[] Stretch = [new("from", "Nothing before this day."), new("to", "Nothing after this day.")];

    /// <summary>The views.</summary>
    /// <param name="english">Cuts a report's text into sentences for its page.</param>
    public static IReadOnlyList<ViewRoute> All(EnglishAnalyser english) => All(new ReportSentences(english));

    private static IReadOnlyList<ViewRoute> All(ReportSentences sentences) =>
    [
        ViewRoute.Of<DossierPage, DossierModel, DossierShape>(
            "/dossier", "What stands on a day as known on another.",
            [new("since", "What became known after this day is new; the day of the report before the last unless given.")],
            DossierModel.Of, DossierShape.Of),
        ViewRoute.Of<PositionsPage, PositionsModel, ListShape<PositionLineShape>>(
            "/positions", "Offers and demands, the latest news first.",
            [
                Party, new("sides", "Only those of one side towards another, by codes: USA-PRK."), new("kind", "offer or demand."),
                new("state", "Only those that stand so: open, or the last response, such as rejected."), .. Slice.Parameters,
            ],
            PositionsModel.Of, (desk, model) => ListShape<PositionLineShape>.Of(desk, model.Positions.Select(p => PositionLineShape.Of(desk, p)), model.Slice)),
        ViewRoute.Of<PositionPage, Position, PositionShape>(
            "/positions/{id}", "One offer or demand with its versions and responses.", [],
            desk => desk.State.Positions.FirstOrDefault(p => p.Id == desk.Values["id"]), PositionShape.Of),
        ViewRoute.Of<ContactsPage, ContactsModel, ListShape<ContactShape>>(
            "/contacts", "Meetings, calls and visits, the latest first.",
            [Party, new("around", "The picture: only who is near this person or party, by id."), new("steps", "The picture: how many contacts away, 1 to 3; 1 unless given."), .. Slice.Parameters],
            ContactsModel.Of, (desk, model) => ListShape<ContactShape>.Of(desk, model.Contacts.Select(c => ContactShape.Of(desk, c)), model.Slice))
            with { Picture = typeof(ContactsPicture) },
        ViewRoute.Of<TimelinePage, TimelineModel, ListShape<EntryShape>>(
            "/timeline", "Everything in order of when it happened.",
            [
                Party,
                new("kind", "acts, contacts, words, done (acts and contacts: what is shown unless given) or all."),
                new("words", "Only entries whose words hold these."), .. Stretch, .. Slice.Parameters,
            ],
            TimelineModel.Of, (desk, model) => ListShape<EntryShape>.Of(desk, model.Entries.Select(e => EntryShape.Of(desk, e)), model.Slice))
            with { Picture = typeof(TimelinePicture) },
        ViewRoute.Of<QuotesPage, QuotesModel, QuotesShape>(
            "/quotes", "Who said what, the earliest in the reports held first.",
            [
                new("words", "Only what has these words, one after the other."), new("speaker", "Only what this person said: a name or an id."), .. Stretch,
                new("compare", "Two wordings to compare, with a comma between: each by the 16 digits of its report and its place, such as 55d1720062ce1b4c.120-145."), .. Slice.Parameters,
            ],
            QuotesModel.Of, QuotesShape.Of),
        ViewRoute.Of<PeoplePage, PeopleModel, ListShape<NamedShape>>(
            "/people", "Everybody whom the reports name, those in most reports first.", [Party, .. Slice.Parameters],
            PeopleModel.Of, (desk, model) => ListShape<NamedShape>.Of(desk, model.People.Select(NamedShape.Of), model.Slice)),
        ViewRoute.Of<PersonPageView, PersonPage, PersonPageShape>(
            "/people/{id}", "All that the reports tell of one person.", [],
            desk => desk.Snapshot.Record.Who(desk.Values["id"], desk.Days.AsOf, desk.Days.KnownBy).FirstOrDefault(), PersonPageShape.Of),
        ViewRoute.Of<PartyPage, PartyModel, PartyShape>(
            "/parties/{code}", "All that stands about one party.", [], PartyModel.Of, PartyShape.Of),
        ViewRoute.Of<SearchPageView, SearchModel, ListShape<HitShape>>(
            "/search", "Full text over reports, statements and events.",
            [
                new("q", "Words that stand in one sentence or statement."), new("kind", "statement, event or report."), new("year", "Only reports of this year."),
                new("who", "Only words or acts of this person or party, by name."), .. Slice.Parameters,
            ],
            SearchModel.Of, (desk, model) => ListShape<HitShape>.Of(desk, model.Hits.Select(h => HitShape.Of(desk, h)), model.Slice)),
        ViewRoute.Of<DisagreementsPage, DisagreementsModel, ListShape<DisagreementShape>>(
            "/disagreements", "Where accounts of one act differ.", [.. Slice.Parameters],
            DisagreementsModel.Of, (desk, model) => ListShape<DisagreementShape>.Of(desk, model.Disagreements.Select(d => DisagreementShape.Of(desk, d)), model.Slice)),
        ViewRoute.Of<ChangesPageView, ChangesPage, ChangesShape>(
            "/changes", "What became known between two days.", [new("from", "The earlier day; the day of the report before the last unless given.")],
            ChangesModel.Of, ChangesShape.Of),
        ViewRoute.Of<FaultsPage, FaultsModel, ListShape<Fault>>(
            "/faults", "What could not be read.", [], FaultsModel.Of, (_, model) => new(model.Faults, model.Faults.Count, null)),
        ViewRoute.OfPage<KeysPage>("/keys", "Which keys do what."),
        ViewRoute.OfData<DaysShape, DaysShape>("/days", "The days that bear reports.", [], DaysShape.Of, (_, days) => days),
        ViewRoute.Of<ReportsPage, ReportsModel, ListShape<ReportShape>>(
            "/reports", "The reports known by the day, the latest first.", Slice.Parameters,
            ReportsModel.Of, (desk, model) => ListShape<ReportShape>.Of(desk, model.Reports.Select(r => ReportShape.Of(desk, r)), model.Slice)),
        ViewRoute.Of<ReportPage, ReportModel, WholeReportShape>(
            "/reports/{key}", "A report with its text and all that was read from it.",
            [new("mark", "Words to mark on the page: first code point and the one after the last, such as 120-145.")],
            desk => ReportModel.Of(desk, sentences), WholeReportShape.Of),
    ];
}
