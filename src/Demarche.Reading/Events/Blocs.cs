using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Negotiating groups as sides of talks: where "the talks resumed" leaves the other side to be guessed and the guess falls on a member of a group
/// that the report elsewhere tells to deal with the first, the group sat there and not the member alone.
/// </summary>
internal sealed class Blocs(Parties parties)
{
    // Few negotiate as one; the United Nations or a union of many states is a side of its own.
    private const int MostMembers = 8;
    private const int LeastMembers = 3;

    /// <summary>By trigger, who sat there in truth: the sides of the talks among some candidates whose guess a group replaces.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Actor>> Seats(Cast cast, IReadOnlyList<Candidate> candidates)
    {
        var dealings = candidates.Where(c => c.Sides.Source is OtherSide.Given or OtherSide.Sentence).SelectMany(Pairs).ToHashSet();
        var seats = new Dictionary<int, IReadOnlyList<Actor>>();
        foreach (var talk in candidates.Where(IsGuessedTalk))
        {
            if (Seated(cast, dealings, talk.Sides.Actors) is { } seated)
                seats[talk.Trigger] = seated;
        }

        return seats;
    }

    private static bool IsGuessedTalk(Candidate candidate) =>
        candidate is { Act: Act.Meet, Sides: { Source: OtherSide.Report, Actors.Count: 2 } } && !candidate.Sides.Actors.Any(Denotation.IsPerson);

    private static IEnumerable<(string, string)> Pairs(Candidate candidate)
    {
        var all = candidate.Sides.Actors.Concat(candidate.Sides.Targets).Select(a => a.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return all.SelectMany(one => all.Select(other => (one, other)));
    }

    private Actor[]? Seated(Cast cast, HashSet<(string, string)> dealings, IReadOnlyList<Actor> guessed)
    {
        foreach (var member in guessed)
        {
            var other = guessed.First(a => a.Id != member.Id);
            var group = dealings.Where(d => d.Item2 == other.Party && IsGroupOf(d.Item1, member.Party)).Select(d => d.Item1).Order(StringComparer.Ordinal).FirstOrDefault();
            if (group is not null && cast.PartyItself(group) is { } seated)
                return [other, seated];
        }

        return null;
    }

    private bool IsGroupOf(string group, string? member) =>
        parties.Find(group) is { Members: { Count: >= LeastMembers and <= MostMembers } members } && member is not null && members.Contains(member);
}
