using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Settles who is who within one report.</summary>
internal sealed class CastBuilder(Parties parties, PeopleWords people, Oppositions oppositions)
{
    private readonly PartyFinder _parties = new(parties);
    private readonly OppositionFinder _oppositions = new(oppositions);
    private readonly Descriptions _descriptions = new(people);
    private readonly NameMentions _names = new(people);

    /// <summary>The draft with its cast.</summary>
    public Draft Build(Draft draft)
    {
        var text = new CastText(draft.Text, _oppositions.Add(draft.Text, _parties.Find(draft.Text)));
        var descriptions = _descriptions.Find(text);
        var bodies = Body.Find(text, people);
        var (names, others) = _names.Find(text, descriptions);
        var characters = new Characters(people);
        characters.Introduce(names);
        LeadIdentity.Link(text, characters, names, others);
        new PartyInference(text, characters, names, bodies, descriptions, others, oppositions).Infer();
        var sides = new Sides(parties);
        return draft with { Cast = Draw(draft, new Discourse(text, characters, sides).Run(names, others, bodies)) };
    }

    private static Cast Draw(Draft draft, Settlements settlements)
    {
        var (settled, colours) = (settlements.ByToken, settlements.Colours);
        var everybody = settled.Values.SelectMany(s => s.Who.Concat(s.Side is null ? [] : [s.Side])).Concat(colours.Values.SelectMany(c => c)).Distinct().OrderBy(c => c.FirstToken).ThenBy(c => c.Kind).ToList();
        Entities.Name(everybody);
        var actors = everybody.ToDictionary(c => c, c => new Actor(c.Id, c.Name!, c.Party));
        var mentions = settled.Values.Distinct().ToDictionary(s => s, s => new CastMention(s.Head, s.Tokens, [.. s.Who.Select(w => actors[w])], PartyOf(s))
        {
            Side = s.Side is null ? null : actors[s.Side],
            Phrase = s.Phrase,
            Described = s.Described,
        });
        return new Cast([.. everybody.Select(c => Entities.Draw(c, draft))], settled.ToDictionary(s => s.Key, s => mentions[s.Value]))
        {
            Colours = colours.ToDictionary(c => c.Key, c => (IReadOnlyList<Actor>)[.. c.Value.Select(w => actors[w])]),
            Leaders = everybody.Where(c => c is { IsPerson: true, Party: not null } && c.Governs).GroupBy(c => c.Party!, StringComparer.Ordinal).Where(g => g.Count() == 1)
                .ToDictionary(g => g.Key, g => actors[g.First()], StringComparer.Ordinal),
        };
    }

    private static string? PartyOf(Settled settled)
    {
        if (settled.Side is not null)
            return settled.Side.Party;
        var codes = settled.Who.Select(w => w.Party).Distinct().ToList();
        return codes.Count == 1 ? codes[0] : null;
    }
}
