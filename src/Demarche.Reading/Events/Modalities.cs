using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>How an act stands towards reality, by its verb group, its noun's modifiers and the verbs above it.</summary>
internal sealed class Modalities
{
    private readonly ActLexicon _lexicon;
    private readonly Syntax _syntax;
    private readonly VerbModality _verbs;
    private readonly NounModality _nouns;

    public Modalities(ActLexicon lexicon, Syntax syntax)
    {
        _lexicon = lexicon;
        _syntax = syntax;
        _verbs = new VerbModality(lexicon, syntax);
        _nouns = new NounModality(lexicon, syntax, _verbs);
    }

    /// <summary>The modality of a match.</summary>
    public Modality Of(Match match)
    {
        var told = match.Pattern.Kind == TriggerKind.Noun ? _nouns.Of(match) : _verbs.Of(match.Trigger, match.Pattern.Act, 0);
        // Who "remains ready to talk" has offered it; that the offer stands is the record's to say.
        if (told == Modality.Ongoing && match.Pattern.Act is Act.Offer or Act.Pledge or Act.Reject)
            return Modality.Occurred;
        // A charge is made and an appeal too, unless they are told as a habit.
        if (told == Modality.Ongoing && match.Pattern.Act is Act.Accuse or Act.Urge && !IsHabit(match.Trigger))
            return Modality.Occurred;
        // "Would be prepared to lift the embargo" offers it.
        if (told == Modality.Planned && match.Pattern is { Act: Act.Offer, Kind: TriggerKind.Adjective })
            return Modality.Occurred;
        // "Is due in Norland", "was expected in Sudland": who is awaited has yet to come.
        if (told == Modality.Occurred && match.Pattern is { Act: Act.Visit, Kind: not TriggerKind.Noun } visit && _lexicon.Carries(visit.Trigger) == Modality.Planned)
            return Modality.Planned;
        // "Would retaliate against Norland" threatens now.
        return told == Modality.Planned && match.Pattern.Act == Act.Threaten ? Modality.Occurred : told;
    }

    // "Continues to call on", "regularly accuses", "has long complained"
    private bool IsHabit(int verb) =>
        _verbs.IsLasting(verb) || VerbModality.Often.Any(o => _syntax.HasChild(verb, o, Relation.Advmod)) || _syntax[verb].Head is >= 0 and var head && _syntax.Lemma(head) is "continue" or "keep";

    /// <summary>Whether the word's own auxiliaries make it possible: "may meet", not merely "hopes to meet".</summary>
    public bool IsOwn(int trigger) => _syntax.IsVerb(trigger) && _verbs.OwnGroup(trigger, Act.Meet) == Modality.Possible;
}
