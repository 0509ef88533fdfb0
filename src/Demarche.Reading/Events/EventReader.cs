using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Reads what parties did, do, will or may do towards one another.</summary>
internal sealed class EventReader
{
    private readonly ActTable _codes;
    private readonly MatterTable _matters;
    private readonly ActLexicon _lexicon;
    private readonly TriggerReader _triggers;
    private readonly SaidReader _said;
    private readonly Lands _lands;
    private readonly EventConfidences _confidences;
    private readonly Affairs _affairs;
    private readonly YieldingCourse _yielding;

    /// <exception cref="FormatException">A knowledge file has a line that cannot be understood.</exception>
    public EventReader(IReadOnlyList<KnowledgeFile> knowledge)
    {
        _codes = new ActTable(knowledge);
        _matters = new MatterTable(knowledge);
        _lexicon = new ActLexicon(knowledge);
        var parties = Parties.Load(knowledge);
        _triggers = new TriggerReader(_lexicon, parties, Oppositions.Load(knowledge, parties));
        _said = new SaidReader(_lexicon);
        _lands = new Lands(parties);
        _confidences = new EventConfidences(knowledge);
        _affairs = new Affairs(knowledge);
        _yielding = new YieldingCourse(_lexicon);
    }

    /// <summary>The draft with its events, in text order.</summary>
    public Draft Read(Draft draft) =>
        draft with { Events = Answers.Tie(Retellings.Join(Weigh(draft).Where(w => _confidences.Takes(w.Fate, w.Traits)).Select(w => w.Event))) };

    /// <summary>Everything that may be an event of a draft, in text order, with what is known of it.</summary>
    internal IReadOnlyList<WeighedEvent> Weigh(Draft draft)
    {
        var syntax = new Syntax(draft.Text, _lexicon);
        var prominence = new Prominence(syntax, draft.Cast);
        var telling = new Telling(syntax, draft);
        var candidates = Candidates(draft, syntax, prominence, telling);
        var affairs = _affairs.Of(draft.Text, candidates);
        var kept = Headings.Leave(syntax, candidates).Where(c => affairs.Allows(c) && !Supposed.IsAsked(draft, c) && !Supposed.IsGuess(draft, c)).OrderBy(c => c.Trigger).ToList();
        var near = new SideTraits(syntax, draft.Cast);
        var maker = new EventMaker(draft, syntax, telling, near, new EventTraits(syntax, draft, _lexicon, prominence, near), new Matters(syntax, draft, _matters), _codes);
        var made = new EarlierAsked(syntax, new Denotation(syntax, draft.Cast), _lexicon).Tie(kept).Select(maker.Make).ToList();
        IReadOnlyList<WeighedEvent> weighed = [.. Corroboration.Weigh(made).Select(w => w with { Event = w.Given(w.Measured ?? _confidences.Right(w.Traits)) })];
        return maker.IsOfOneOccasion ? OccasionPlace.Fill(weighed) : weighed;
    }

    // What words name, what is done by saying something, and which of the two stands where one sentence has both.
    private List<Candidate> Candidates(Draft draft, Syntax syntax, Prominence prominence, Telling telling)
    {
        var delegations = new Delegations(syntax, draft.Cast);
        var named = Named(draft, syntax, prominence, telling, delegations);
        var beside = new NamedBesideSaid(syntax, named);
        var said = _said.Read(draft, syntax, prominence, beside.Taken()).Where(c => !beside.IsThreatened(c)).ToDictionary(c => c.Trigger);
        beside.Settle(said);
        foreach (var due in _said.DealTerms(draft, syntax, prominence).Concat(_said.Conditions(draft, syntax, prominence)))
            said[due.Trigger] = due;
        foreach (var ground in new GroundReader(syntax, _lexicon).Read(named))
            said[ground.Trigger] = ground;
        var all = delegations.Fullest(named).Where(c => !said.ContainsKey(c.Trigger)).Concat(said.Values).ToList();
        var representatives = new Representatives(syntax, draft);
        return [.. all.Concat(_said.Charges(draft, syntax, prominence, all)).Select(representatives.Read).Select(c => _yielding.Read(syntax, c))];
    }

    private List<Candidate> Named(Draft draft, Syntax syntax, Prominence prominence, Telling telling, Delegations delegations)
    {
        var separate = new SeparateMeetings(syntax, new Denotation(syntax, draft.Cast));
        return _triggers.Read(draft, syntax, prominence)
            .Select(c => Announcements.Read(syntax, draft.Cast, telling, c))
            .Select(c => _lands.Visited(syntax, c)).OfType<Candidate>()
            .SelectMany(separate.Of)
            .Select(delegations.Read).OfType<Candidate>()
            .ToList();
    }
}
