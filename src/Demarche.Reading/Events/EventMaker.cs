using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Days;

namespace Demarche.Reading.Events;

/// <summary>Makes events of the candidates of one draft: with day, place, terms, matter, teller and evidence.</summary>
internal sealed class EventMaker(Draft draft, Syntax syntax, Telling telling, SideTraits near, EventTraits traits, Matters matters, ActTable codes)
{
    private readonly TermFinder _terms = new(syntax, draft);
    private readonly Places _places = new(syntax, telling);
    private readonly EventDays _days = new(draft.Text, draft.Report.Date, draft.Author is not null || draft.Signed is not null);
    private readonly Evidence _evidence = new(syntax, draft);

    /// <summary>Whether the whole text tells of one occasion.</summary>
    public bool IsOfOneOccasion => _days.IsOfOneOccasion;

    /// <summary>The event that a candidate tells, not yet with its confidence.</summary>
    public WeighedEvent Make(Candidate candidate)
    {
        var statement = telling.DoneBy(candidate);
        var made = new Event
        {
            Id = IdOf(candidate.Trigger, candidate.Ordinal),
            Act = candidate.Act,
            Code = codes.CodeFor(candidate.Act, candidate.Case, candidate.Modality),
            Actors = candidate.Sides.Actors,
            Targets = candidate.Sides.Targets,
            Modality = candidate.Modality,
            Day = _days.Of(candidate.Trigger, candidate.Modality, candidate.BySaying || telling.IsToldByItself(candidate), candidate.Act.IsDeed()),
            At = _places.Of(candidate),
            Terms = _terms.Of(candidate),
            Channel = telling.ChannelOf(candidate, statement),
            ToldBy = telling.ToldBy(candidate),
            StatementId = statement?.Id,
            Object = matters.ObjectOf(candidate),
            Matter = matters.MatterOf(candidate),
            AnswerTo = candidate.Asked >= 0 ? IdOf(candidate.Asked, 0) : null,
            Evidence = _evidence.Of(candidate),
            Confidence = 0,
            Why = new Why(candidate.Rule, [.. candidate.Words.Distinct().Select(w => draft.Take(syntax[w].Range))]),
        };
        return new WeighedEvent(made, candidate.Fate, traits.Of(candidate, made), candidate.Sides.AreTold && near.AreNear(candidate)) { Measured = candidate.Measured };
    }

    private string IdOf(int trigger, int ordinal) => FactId.Of(draft.Report.Key, "event", draft.Take(syntax[trigger].Range).Span, ordinal);
}
