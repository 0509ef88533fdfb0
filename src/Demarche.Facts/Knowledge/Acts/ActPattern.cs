using System.Collections.Immutable;

namespace Demarche.Facts.Knowledge;

/// <summary>What kind of word a pattern hangs on.</summary>
public enum TriggerKind
{
    /// <summary>reject, call on.</summary>
    Verb,

    /// <summary>rejection, demand for.</summary>
    Noun,

    /// <summary>ready to, open to: with a form of be, remain or stand.</summary>
    Adjective,
}

/// <summary>Where a part of a pattern stands.</summary>
public enum PatternSlot
{
    /// <summary>A particle or other fixed word: <c>rule out</c>.</summary>
    Word,

    /// <summary>The subject (of a passive: what would be its object).</summary>
    Subject,

    /// <summary>The object (of a passive: its subject); of a noun, what it is made of: <c>missile test</c>, <c>test of a missile</c>.</summary>
    Object,

    /// <summary>A phrase under a preposition.</summary>
    Preposition,

    /// <summary>An infinitive: <c>refuse to talk</c>.</summary>
    Infinitive,

    /// <summary>A gerund: <c>stop testing</c>.</summary>
    Gerund,

    /// <summary>A clause: <c>demand that ...</c>.</summary>
    Clause,

    /// <summary>Words in quotation marks after the trigger: <c>call TARGET QUOTED</c>.</summary>
    Quoted,
}

/// <summary>Whom a part of a pattern names.</summary>
public enum PatternRole
{
    /// <summary>Neither side.</summary>
    None,

    /// <summary>The side that acts, where it is not the subject.</summary>
    Actor,

    /// <summary>The other side.</summary>
    Target,
}

/// <summary>One condition of a pattern.</summary>
/// <param name="Slot">Where.</param>
/// <param name="Word">The fixed word or the preposition.</param>
/// <param name="Words">Lemmas of which the phrase must hold one; null when any will do.</param>
/// <param name="Excluded">True when it must hold none of them.</param>
/// <param name="Role">Whom it names.</param>
public sealed record PatternPart(PatternSlot Slot, string? Word, IReadOnlySet<string>? Words, bool Excluded, PatternRole Role)
{
    /// <summary>True when the phrase's own head must denote somebody: one greets a minister, not the minister's plan.</summary>
    public bool Somebody { get; init; }

    /// <summary>Of a complement: lemmas of which its own object, or a phrase below it, must hold one ("seek dialogue"); null when any will do.</summary>
    public IReadOnlySet<string>? Inner { get; init; }
}

/// <summary>Words by which a report tells of an act: one line of a file of <c>knowledge/acts/</c>.</summary>
/// <param name="Act">The act.</param>
/// <param name="Kind">The kind of its trigger word.</param>
/// <param name="Trigger">Lemma of the trigger word.</param>
/// <param name="Parts">What must stand around it.</param>
/// <param name="Case">Row of <c>acts.tsv</c>; null for the plain act.</param>
/// <param name="Line">The line, for <c>why</c>.</param>
public sealed record ActPattern(Act Act, TriggerKind Kind, string Trigger, ImmutableArray<PatternPart> Parts, string? Case, string Line)
{
    /// <summary>True when whoever says the words does the act: "the door remains open" offers, whatever a door is.</summary>
    public bool Said { get; init; }

    /// <summary>True when the pattern tells the act only where it names more than one side: "they discussed trade", "the talks".</summary>
    public bool Both { get; init; }

    /// <summary>How much the pattern asks for: of two that fit, the one that asks for more is meant.</summary>
    public int Weight { get; } = Parts.Sum(WeightOf);

    private static int WeightOf(PatternPart part) => part.Slot switch
    {
        PatternSlot.Word => 3,
        PatternSlot.Infinitive or PatternSlot.Gerund or PatternSlot.Clause => (part.Words is null ? 2 : 4) + (part.Inner is null ? 0 : 1),
        _ => part.Words is null || part.Excluded ? 1 : 2,
    };
}
