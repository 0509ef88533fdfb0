using Demarche.Facts;

namespace Demarche.Tests.Record;

/// <summary>
/// An invented story with the cases that matter: an offer worded with a condition, then reworded without it, an undated rejection with
/// a demand, a statement that only stands beside, a reader of old history.
/// </summary>
internal static class Overtures
{
    public static Told May() => Told.On("2031-05-02",
        "Norland's envoy Ana Ruiz on May 2 offered to meet officials from Sudmark “any place, any hour, without conditions”. She had met "
        + "Velia's negotiator Tomas Brandt in Velton. Sudmark's leader spoke of “both ploughs and swords”.", "may")
        .Event(Act.Offer, "offered to meet officials from Sudmark “any place, any hour, without conditions”", ["Ana Ruiz/XNO"], ["XSU"], "talks", on: "2031-05-02",
            terms: [("place", "any place"), ("time", "any hour"), ("precondition", "without conditions")], about: "to meet officials from Sudmark")
        .Quote("any place, any hour, without conditions")
        .Quote("both ploughs and swords")
        .Event(Act.Meet, "She had met Velia's negotiator Tomas Brandt in Velton", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], at: "Velton");

    public static Told July() => Told.On("2031-07-09",
        "Ana Ruiz said she is ready to talk “at any hour and place”. Sudmark has so far rejected Norland's overtures for talks, demanding that "
        + "Norland end its “siege” first. In 2028 Norland turned down Sudmark's demand for an end of the toll.", "july")
        .Event(Act.Offer, "she is ready to talk “at any hour and place”", ["Ana Ruiz/XNO"], ["XSU"], "talks",
            terms: [("time", "at any hour and place")])
        .Quote("at any hour and place")
        .Event(Act.Reject, "Sudmark has so far rejected Norland's overtures for talks", ["XSU"], ["XNO"], "talks", about: "Norland's overtures for talks")
        .Event(Act.Demand, "demanding that Norland end its “siege” first", ["XSU"], ["XNO"], "policy", terms: [("precondition", "end its “siege” first")], about: "its “siege”")
        .Quote("siege")
        .Event(Act.Demand, "Sudmark's demand for an end of the toll", ["XSU"], ["XNO"], "trade", on: "2028", about: "an end of the toll")
        .Event(Act.Reject, "In 2028 Norland turned down Sudmark's demand for an end of the toll", ["XNO"], ["XSU"], "trade", on: "2028", about: "Sudmark's demand for an end of the toll");

    public static Told Later() => Told.On("2031-07-30",
        "Norland's spokesman Leo Hart told reporters on July 30 that the offer stands: talks without conditions.", "briefing")
        .Event(Act.Offer, "the offer stands: talks without conditions", ["Leo Hart/XNO"], ["XSU"], "talks", on: "2031-07-30",
            terms: [("precondition", "without conditions")]);
}
