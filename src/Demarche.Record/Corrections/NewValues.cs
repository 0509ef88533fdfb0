using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Facts.Knowledge;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Corrections;

/// <summary>Puts the new values of a ruling into a fact.</summary>
internal sealed class NewValues(IReadOnlyList<KnowledgeFile> knowledge)
{
    private readonly Lazy<ActTable> _codes = new(() => new ActTable(knowledge));
    private readonly Lazy<PartyNames> _names = new(() => new PartyNames(knowledge));

    /// <summary>An event with a ruling's values in it.</summary>
    public Event Set(Event what, Correction ruling, ReportFacts facts)
    {
        var values = ruling.New;
        if (values.TryGetValue("act", out var named) && Wording.Parse<Act>(named) is { } act)
            what = WithAct(what, act, what.Modality, null);
        if (values.TryGetValue("modality", out var stands) && Wording.Parse<Modality>(stands) is { } modality)
            what = WithAct(what, what.Act, modality, CaseOf(what));
        if (values.TryGetValue("day", out var when) && DayNotation.Parse(when, DayBasis.WorkedOut) is { } day)
            what = what with { Day = day };
        if (values.TryGetValue("from", out var from))
            what = what with { Actors = Side(what.Actors, from) };
        if (values.TryGetValue("to", out var to))
            what = what with { Targets = Side(what.Targets, to) };
        if (values.TryGetValue("matter", out var matter))
            what = what with { Matter = matter };
        if (values.TryGetValue("speaker", out var speaker))
            what = what with { Actors = [ActorOf(facts, speaker, values.GetValueOrDefault("party")), .. what.Actors.Skip(1)] };
        else if (values.TryGetValue("party", out var party) && values.TryGetValue("actor", out var actor))
            what = what with { Actors = Restated(what.Actors, actor, party), Targets = Restated(what.Targets, actor, party) };
        return ruling.Ruling is Ruling.Confirm or Ruling.Add ? what with { Confidence = 1 } : what;
    }

    /// <summary>A statement with a ruling's values in it.</summary>
    public Statement Set(Statement statement, Correction ruling, ReportFacts facts)
    {
        var values = ruling.New;
        var party = values.GetValueOrDefault("party");
        if (values.TryGetValue("speaker", out var speaker))
        {
            var actor = ActorOf(facts, speaker, party);
            statement = statement with { Speaker = actor, Also = [], Party = actor.Party };
        }
        else if (party is not null)
        {
            statement = statement with { Party = party, Speaker = statement.Speaker is { } said ? said with { Party = party } : null };
        }

        if (values.TryGetValue("day", out var when) && DayNotation.Parse(when, DayBasis.WorkedOut) is { } day)
            statement = statement with { Day = day };
        return ruling.Ruling is Ruling.Confirm or Ruling.Add ? statement with { Confidence = 1 } : statement;
    }

    /// <summary>Whom a name means in a report: somebody of it, else a person who is not named there.</summary>
    public static Actor ActorOf(ReportFacts facts, string name, string? party)
    {
        var known = facts.Entities.Where(e => e.Name == name || e.Aliases.Contains(name) || e.Id == name).ToList();
        var entity = known.Find(e => party is not null && e.Parties.Contains(party)) ?? known.Find(e => e.Name == name) ?? known.FirstOrDefault();
        return entity is not null
            ? new Actor(entity.Id, entity.Name, party ?? entity.Parties.FirstOrDefault())
            : new Actor("person:" + string.Join('-', name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)), name, party);
    }

    private Event WithAct(Event what, Act act, Modality modality, string? actCase)
    {
        var all = act.IsSymmetric() && what.Targets.Count > 0;
        return what with
        {
            Act = act,
            Modality = modality,
            Code = _codes.Value.CodeFor(act, actCase, modality),
            Actors = all ? [.. what.Actors, .. what.Targets] : what.Actors,
            Targets = all ? [] : what.Targets,
        };
    }

    // The case stands nowhere on an event: it is the one that gives its code.
    private string? CaseOf(Event what) => _codes.Value.Cases
        .Where(c => c.Act == what.Act)
        .Select(c => c.Case)
        .FirstOrDefault(c => _codes.Value.CodeFor(what.Act, c, what.Modality) == what.Code);

    // Who stands for one of the right parties stays; a party for which nobody is named stands for itself.
    private List<Actor> Side(IReadOnlyList<Actor> actors, string parties)
    {
        var side = new List<Actor>();
        foreach (var party in parties.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var standing = actors.Where(a => a.Party == party).ToList();
            if (standing.Count > 0)
                side.AddRange(standing);
            else
                side.Add(new Actor("state:" + party, _names.Value.Name(party), party));
        }

        return side;
    }

    private static List<Actor> Restated(IReadOnlyList<Actor> actors, string name, string party) =>
        [.. actors.Select(a => a.Name == name || a.Id == name ? a with { Party = party } : a)];
}
