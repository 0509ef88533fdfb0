using Demarche.Record.Briefs;
using Demarche.Record.Contacts;
using Demarche.Record.Timelines;
using Demarche.Server.Views;

namespace Demarche.Server.Drawings;

/// <summary>A meeting named above the lanes.</summary>
/// <param name="Place">Where it was held.</param>
/// <param name="Day">When: "12 June 2018".</param>
/// <param name="X">Middle of the name.</param>
/// <param name="Mark">The mark that it names.</param>
internal sealed record Headline(string Place, string Day, double X, DrawnEntry Mark);

/// <summary>
/// Chooses the meetings that a paper would name on its timeline: held, at a named place on a known day, sure, and told by most
/// reports. As many as have room.
/// </summary>
internal static class Headlines
{
    private const int Most = 7;
    private const double LetterWidth = 6.3;
    private const double Apart = 12;

    /// <summary>The names, from left to right.</summary>
    /// <param name="marks">All marks.</param>
    /// <param name="left">Left edge of the room for names.</param>
    /// <param name="right">Its right edge.</param>
    public static IReadOnlyList<Headline> Of(IReadOnlyList<DrawnEntry> marks, double left, double right)
    {
        var chosen = new List<(double From, double To, Headline Name)>();
        foreach (var (mark, contact) in marks.Where(m => m.Entry.Confidence >= DossierModel.Floor).Select(m => (m, Met(m.Entry))).Where(m => m.Item2 is not null)
            .OrderByDescending(m => m.Item2!.Evidence.Select(e => e.Report).Distinct().Count()).ThenByDescending(m => m.Item2!.People.Count).ThenBy(m => m.Item2!.Id, StringComparer.Ordinal))
        {
            var (place, day) = (contact!.At!, BriefDays.Of(contact.Day.On!));
            var half = LetterWidth * Math.Max(place.Length, day.Length) / 2;
            var middle = Math.Clamp(mark.X, left + half, right - half);
            if (chosen.Count < Most && chosen.TrueForAll(c => middle - half >= c.To + Apart || middle + half <= c.From - Apart))
                chosen.Add((middle - half, middle + half, new Headline(place, day, middle, mark)));
        }

        return [.. chosen.OrderBy(c => c.From).Select(c => c.Name)];
    }

    private static Contact? Met(TimelineEntry entry) =>
        entry is ContactEntry { Contact: { State: ContactState.Held, At: { Length: <= 22 }, Day.On.Length: 10 } contact } ? contact : null;
}
