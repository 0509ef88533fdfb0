using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Sayings;

namespace Demarche.Record.Timelines;

/// <summary>One line of the timeline: an act, a contact, or words that did no act.</summary>
public abstract record TimelineEntry
{
    /// <summary>Id of the happening, contact or first statement.</summary>
    public abstract string Id { get; }

    /// <summary>When it happened, as far as told; a plan's day lies ahead.</summary>
    public abstract DayInterval Day { get; }

    /// <summary>The day it became known.</summary>
    public abstract DateOnly Known { get; }

    /// <summary>What tells it, by day and place; never empty.</summary>
    public abstract IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>0 to 1.</summary>
    public abstract double Confidence { get; }

    /// <summary>Whether it may have happened only after the day asked for: nothing tells its day but a later report's.</summary>
    public required bool Possibly { get; init; }

    /// <summary>The day by which it is put in order: its first possible one, else its last, else the report's.</summary>
    public DateOnly Place => Day.Earliest ?? Day.Latest ?? Known;
}

/// <summary>An act other than a contact.</summary>
public sealed record ActEntry(Happening Happening) : TimelineEntry
{
    /// <inheritdoc/>
    public override string Id => Happening.Id;

    /// <inheritdoc/>
    public override DayInterval Day => Happening.Day;

    /// <inheritdoc/>
    public override DateOnly Known => Happening.Known;

    /// <inheritdoc/>
    public override IReadOnlyList<Evidence> Evidence => [.. Happening.Evidence];

    /// <inheritdoc/>
    public override double Confidence => Happening.Confidence;
}

/// <summary>A meeting, call or visit, however it stands.</summary>
public sealed record ContactEntry(Contact Contact) : TimelineEntry
{
    /// <inheritdoc/>
    public override string Id => Contact.Id;

    /// <inheritdoc/>
    public override DayInterval Day => Contact.Day;

    /// <inheritdoc/>
    public override DateOnly Known => Contact.Known;

    /// <inheritdoc/>
    public override IReadOnlyList<Evidence> Evidence => Contact.Evidence;

    /// <inheritdoc/>
    public override double Confidence => Contact.Confidence;
}

/// <summary>Words of a speaker that told no act of their own.</summary>
public sealed record SayingEntry(Saying Saying) : TimelineEntry
{
    /// <inheritdoc/>
    public override string Id => Saying.Wordings[0].StatementId ?? Saying.Wordings[0].Words.FactId;

    /// <inheritdoc/>
    public override DayInterval Day => Saying.Day;

    /// <inheritdoc/>
    public override DateOnly Known => Saying.Known;

    /// <inheritdoc/>
    public override IReadOnlyList<Evidence> Evidence => [.. Saying.Wordings.Select(w => w.Words)];

    /// <inheritdoc/>
    public override double Confidence => Saying.Confidence;
}
