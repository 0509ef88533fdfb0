using System.Globalization;
using Demarche.Record.Contacts;
using Demarche.Server.Drawings;

namespace Demarche.Server.Views;

/// <summary>Two parties that had, or were to have, contact.</summary>
/// <param name="First">The party whose code sorts first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Contacts">Their contacts, the latest first.</param>
public sealed record ContactPair(string First, string Second, IReadOnlyList<Contact> Contacts)
{
    /// <summary>How many were held.</summary>
    public int Held => Contacts.Count(c => c.State == ContactState.Held);

    /// <summary>Last possible day of the earliest one.</summary>
    public DateOnly Earliest => Contacts.Min(ContactsModel.DayOf);

    /// <summary>Last possible day of the latest one.</summary>
    public DateOnly Latest => Contacts.Max(ContactsModel.DayOf);
}

/// <summary>Contacts, all or those of one party.</summary>
/// <param name="Contacts">Those shown, the latest first.</param>
/// <param name="Slice">Which part of those asked for they are.</param>
/// <param name="Pairs">Pairs of parties among those asked for, those of most contacts first.</param>
/// <param name="Parties">Parties with how many contacts each has a part in.</param>
public sealed record ContactsModel(
    IReadOnlyList<Contact> Contacts, Slice Slice, IReadOnlyList<ContactPair> Pairs, IReadOnlyList<(string Party, int Count)> Parties)
{
    private const int MostPairs = 100;

    /// <summary>The same as a picture.</summary>
    public required ContactGraph Graph { get; init; }

    /// <summary>How many contacts away from the one in the middle the picture goes, 1 to 3.</summary>
    public required int Steps { get; init; }

    /// <summary>What the desk's address asks for.</summary>
    public static ContactsModel Of(Desk desk)
    {
        var all = desk.State.Contacts;
        var party = desk.Query.GetValueOrDefault("party");
        List<Contact> asked = [.. all.Where(c => party is null || c.Parties.Contains(party, StringComparer.Ordinal)).OrderByDescending(DayOf).ThenByDescending(c => c.Id, StringComparer.Ordinal)];
        var (shown, slice) = Slice.Of(desk, asked, c => $"{DayOf(c):yyyy-MM-dd}.{c.Id}", descending: true);
        var steps = int.Parse(desk.OneOf("steps", "1", "2", "3") ?? "1", CultureInfo.InvariantCulture);
        return new ContactsModel(shown, slice, PairsOf(asked), PartyCounts.Of(all.Select(c => c.Parties)))
        {
            Graph = ContactGraph.Of(asked, desk.Names, desk.Query.GetValueOrDefault("around"), steps),
            Steps = steps,
        };
    }

    /// <summary>The day a contact is sorted by: its last possible day, else the day it became known.</summary>
    public static DateOnly DayOf(Contact contact) => contact.Day.Latest ?? contact.Known;

    private static ContactPair[] PairsOf(IEnumerable<Contact> contacts) =>
        [.. contacts
            .SelectMany(c => Couples([.. c.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]).Select(pair => (pair, c)))
            .GroupBy(x => x.pair, x => x.c)
            .Select(g => new ContactPair(g.Key.First, g.Key.Second, [.. g]))
            .OrderByDescending(p => p.Contacts.Count).ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal)
            .Take(MostPairs)];

    private static IEnumerable<(string First, string Second)> Couples(string[] parties)
    {
        for (var i = 0; i < parties.Length; i++)
        {
            for (var j = i + 1; j < parties.Length; j++)
                yield return (parties[i], parties[j]);
        }
    }
}
