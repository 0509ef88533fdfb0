using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Days;
using Demarche.Reading.Statements;

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
        var terms = new TermFinder(syntax, draft);
        var matters = new Matters(syntax, draft, _matters);
        var places = new Places(syntax, telling);
        var separate = new SeparateMeetings(syntax, new Denotation(syntax, draft.Cast));
        var delegations = new Delegations(syntax, draft.Cast);
        var representatives = new Representatives(syntax, draft);
        var days = new EventDays(draft.Text, draft.Report.Date, draft.Author is not null || draft.Signed is not null);
        var evidence = new Evidence(syntax, draft);
        var near = new SideTraits(syntax, draft.Cast);
        var traits = new EventTraits(syntax, draft, _lexicon, prominence, near);
        var named = _triggers.Read(draft, syntax, prominence).Select(c => Announcements.Read(syntax, draft.Cast, telling, c)).Select(c => _lands.Visited(syntax, c)).OfType<Candidate>().SelectMany(separate.Of).Select(delegations.Read).OfType<Candidate>().ToList();
        var said = _said.Read(draft, syntax, prominence, named.Where(c => c.Fate == Fate.Kept && !IsJudgedDeed(c) && !IsAdvised(c) && !IsCourse(c) || IsPlannedContact(c)).Select(c => c.Trigger).ToHashSet()).Where(c => !IsThreatened(c)).ToDictionary(c => c.Trigger);
        // "Urged the warring sides to stop": the word that tells an act is no judgement on war.
        foreach (var told in named.Where(c => c.Act is Act.Urge or Act.Demand or Act.Offer or Act.Agree && said.GetValueOrDefault(c.Trigger) is { Act: Act.Accuse }))
            said.Remove(told.Trigger);
        named.RemoveAll(n => IsCourse(n) && said.Values.Any(s => s.Act == Act.Pledge && syntax.IsBelow(n.Trigger, s.Trigger) && syntax.SameClause(n.Trigger, s.Trigger)));
        foreach (var due in _said.DealTerms(draft, syntax, prominence).Concat(_said.Conditions(draft, syntax, prominence)))
            said[due.Trigger] = due;
        foreach (var ground in new GroundReader(syntax, _lexicon).Read(named))
            said[ground.Trigger] = ground;
        var all = delegations.Fullest(named).Where(c => !said.ContainsKey(c.Trigger)).Concat(said.Values).ToList();
        all = [.. all.Concat(_said.Charges(draft, syntax, prominence, all)).Select(representatives.Read).Select(c => _yielding.Read(syntax, c))];
        var affairs = _affairs.Of(draft.Text, all);
        var kept = Headings.Leave(syntax, all).Where(c => affairs.Allows(c) && !Supposed.IsAsked(draft, c) && !Supposed.IsGuess(draft, c)).OrderBy(c => c.Trigger).ToList();
        var found = new EarlierAsked(syntax, new Denotation(syntax, draft.Cast), _lexicon).Tie(kept).Select(Made).ToList();
        IReadOnlyList<WeighedEvent> weighed = [.. Corroboration.Weigh(found).Select(w => w with { Event = w.Given(w.Measured ?? _confidences.Right(w.Traits)) })];
        return days.IsOfOneOccasion ? OccasionPlace.Fill(weighed) : weighed;

        // "The two will meet in May, the North said": a meeting is told, and nothing pledged.
        static bool IsPlannedContact(Candidate candidate) =>
            candidate is { Act: Act.Meet or Act.Visit or Act.Call, Modality: Modality.Planned, Pattern.Kind: TriggerKind.Verb };

        // "We will continue to arm Norland": so far that is only said.
        static bool IsCourse(Candidate candidate) =>
            candidate is { Act: Act.Support or Act.Aid or Act.Cooperate or Act.Deploy, Modality: Modality.Planned or Modality.Ongoing, Pattern.Kind: TriggerKind.Verb };

        // "The raid is a provocation": it was done, and is blamed beside.
        static bool IsJudgedDeed(Candidate candidate) => candidate.Pattern?.Kind == TriggerKind.Noun && candidate.Act.IsDeed();

        // "They should return to the table, Norland said": what is asked for is asked, and does not happen.
        bool IsAdvised(Candidate candidate) =>
            candidate is { Modality: Modality.Possible, Pattern.Kind: TriggerKind.Verb } && (syntax.HasChild(candidate.Trigger, "should", Relation.Aux) || syntax.HasChild(candidate.Trigger, "must", Relation.Aux));

        // "Warned that Norland would cut its aid unless": what is threatened is not vowed beside.
        bool IsThreatened(Candidate said) =>
            said.Act == Act.Pledge && named.Exists(n => n is { Act: Act.Threaten, Fate: Fate.Kept } && n.Trigger != said.Trigger && syntax.IsBelow(said.Trigger, n.Trigger));

        string IdOf(int trigger, int ordinal) => FactId.Of(draft.Report.Key, "event", draft.Take(syntax[trigger].Range).Span, ordinal);

        WeighedEvent Made(Candidate candidate)
        {
            var statement = telling.DoneBy(candidate);
            var made = new Event
            {
                Id = IdOf(candidate.Trigger, candidate.Ordinal),
                Act = candidate.Act,
                Code = _codes.CodeFor(candidate.Act, candidate.Case, candidate.Modality),
                Actors = candidate.Sides.Actors,
                Targets = candidate.Sides.Targets,
                Modality = candidate.Modality,
                Day = days.Of(candidate.Trigger, candidate.Modality, candidate.BySaying || telling.IsToldByItself(candidate), candidate.Act.IsDeed()),
                At = places.Of(candidate),
                Terms = terms.Of(candidate),
                Channel = telling.ChannelOf(candidate, statement),
                ToldBy = telling.ToldBy(candidate),
                StatementId = statement?.Id,
                Object = matters.ObjectOf(candidate),
                Matter = matters.MatterOf(candidate),
                AnswerTo = candidate.Asked >= 0 ? IdOf(candidate.Asked, 0) : null,
                Evidence = evidence.Of(candidate),
                Confidence = 0,
                Why = new Why(candidate.Rule, [.. candidate.Words.Distinct().Select(w => draft.Take(syntax[w].Range))]),
            };
            var known = traits.Of(candidate, made);
            return new WeighedEvent(made, candidate.Fate, known, candidate.Sides.AreTold && near.AreNear(candidate)) { Measured = candidate.Measured };
        }
    }
}
