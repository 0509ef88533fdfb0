using Demarche.English;
using Demarche.Record.Positions;
using Demarche.Server.Pages;
using Demarche.Server.Shapes;

namespace Demarche.Server.Views;

/// <summary>Every view of the desk. A page, its data and its entry in the API's description come from one line here.</summary>
internal static class DeskRoutes
{
    private static readonly ViewParameter Party = new("party", "Only what this party has a part in: its code, such as USA.");

    /// <summary>The views.</summary>
    /// <param name="english">Cuts a report's text into sentences for its page.</param>
    public static IReadOnlyList<ViewRoute> All(EnglishAnalyser english) =>
    [
        ViewRoute.Of<DossierPage, DossierModel, DossierShape>(
            "/dossier", "What stands on a day as known on another.",
            [new("since", "What became known after this day is new; the day of the report before the last unless given.")],
            DossierModel.Of, DossierShape.Of),
        ViewRoute.Of<PositionsPage, PositionsModel, ListShape<PositionShape>>(
            "/positions", "Offers and demands, the latest news first.", [Party],
            PositionsModel.Of, (desk, model) => new([.. model.Positions.Select(p => PositionShape.Of(desk, p))], model.All, null)),
        ViewRoute.Of<PositionPage, Position, PositionShape>(
            "/positions/{id}", "One offer or demand with its versions and responses.", [],
            desk => desk.State.Positions.FirstOrDefault(p => p.Id == desk.Values["id"]), PositionShape.Of),
        ViewRoute.Of<ContactsPage, ContactsModel, ListShape<ContactShape>>(
            "/contacts", "Meetings, calls and visits, the latest first.", [Party],
            ContactsModel.Of, (desk, model) => new([.. model.Contacts.Select(c => ContactShape.Of(desk, c))], model.All, null)),
        ViewRoute.Of<ReportsPage, ReportsModel, ListShape<ReportShape>>(
            "/reports", "The reports known by the day, the latest first.", Slice.Parameters,
            ReportsModel.Of, (desk, model) => ListShape<ReportShape>.Of(desk, model.Reports.Select(r => ReportShape.Of(desk, r)), model.Slice)),
        ViewRoute.Of<ReportPage, ReportModel, WholeReportShape>(
            "/reports/{key}", "A report with its text and all that was read from it.",
            [new("mark", "Words to mark on the page: first code point and the one after the last, such as 120-145.")],
            desk => ReportModel.Of(desk, english), WholeReportShape.Of),
    ];
}
