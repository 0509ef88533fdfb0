namespace Demarche.Facts;

/// <summary>How an act was put to the other side.</summary>
public enum Channel
{
    /// <summary>A published statement.</summary>
    PublicStatement,

    /// <summary>Said to the press.</summary>
    ToReporters,

    /// <summary>Passed on by a third party.</summary>
    ThroughThirdParty,

    /// <summary>In a letter.</summary>
    Letter,

    /// <summary>A note, a notification to a body.</summary>
    FormalNotification,

    /// <summary>A tweet or post.</summary>
    SocialMedia,
}

/// <summary>A condition, deadline, time or place on which something is offered, demanded, agreed, refused.</summary>
/// <param name="Kind"><c>precondition</c>, <c>condition</c>, <c>exchange</c>, <c>deadline</c>, <c>time</c>, <c>place</c>, <c>content</c>.</param>
/// <param name="Words">As printed.</param>
public sealed record Term(string Kind, Extract Words);

/// <summary>The same act told once more in the same report, in other words.</summary>
/// <param name="Evidence">The clause or sentence that tells it there.</param>
/// <param name="Terms">The terms as printed there.</param>
/// <param name="StatementId">The statement by which it was done there, if it was done by saying.</param>
public sealed record Retelling(Extract Evidence, IReadOnlyList<Term> Terms, string? StatementId);

/// <summary>One party did, does, will or may do an act towards another.</summary>
public sealed record Event
{
    /// <summary>See <see cref="FactId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required Act Act { get; init; }

    /// <summary>Type, mode and CAMEO code from <c>knowledge/acts.tsv</c>.</summary>
    public required ActCode Code { get; init; }

    /// <summary>Who did it.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>To whom; empty for symmetric acts.</summary>
    public IReadOnlyList<Actor> Targets { get; init; } = [];

    /// <summary>How it stands towards reality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>When.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>Place, as named.</summary>
    public string? At { get; init; }

    /// <summary>On which terms.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>How it was put, when told.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Who claims it, when the report does not state it as fact.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The statement by which it was done, if it was done by saying.</summary>
    public string? StatementId { get; init; }

    /// <summary>What the act is about, as printed: "to meet officials from Pyongyang", "its “hostile” policies".</summary>
    public Extract? Object { get; init; }

    /// <summary>The matter of the object, a word of <c>knowledge/matters.tsv</c>: <c>talks</c>, <c>sanctions</c>.</summary>
    public string? Matter { get; init; }

    /// <summary>The event of the same report that this one answers, when the text ties the two.</summary>
    public string? AnswerTo { get; init; }

    /// <summary>Where else the report tells it, in text order.</summary>
    public IReadOnlyList<Retelling> Retold { get; init; } = [];

    /// <summary>The clause or sentence that tells it.</summary>
    public required Extract Evidence { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Rule and words.</summary>
    public required Why Why { get; init; }

    /// <summary>Ids of the rulings by hand that made it what it is, in order; empty for what the program read.</summary>
    public IReadOnlyList<string> Ruled { get; init; } = [];

    /// <summary>Every extract that the fact rests on.</summary>
    public IEnumerable<Extract> Extracts()
    {
        IEnumerable<Extract> all = [Evidence, .. Terms.Select(t => t.Words), .. Why.Words, .. Retold.SelectMany(r => r.Terms.Select(t => t.Words).Prepend(r.Evidence))];
        return Object is null ? all : all.Append(Object);
    }
}
