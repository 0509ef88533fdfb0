namespace Demarche.Record.Positions;

/// <summary>An offer or a demand of one party towards another about one matter, on one day as known on another.</summary>
public sealed record Position
{
    // What is read with less may be of anything.
    private const double LeastToReopen = 0.5;

    private const int DaysOfSpell = 365;

    /// <summary>Stays the same while reports come in: made of kind, parties and matter.</summary>
    public required string Id { get; init; }

    /// <summary>Offer or demand.</summary>
    public required PositionKind Kind { get; init; }

    /// <summary>Who holds it; its principal first.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>Towards whom; the principal first.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>What it is about: a word of <c>knowledge/matters.tsv</c>, or words of the text.</summary>
    public required string Matter { get; init; }

    /// <summary>The same as a person would put it: "the nuclear program", or the text's own words, cut where they make sense.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <see cref="Matter"/> is a word of <c>knowledge/matters.tsv</c>, and not words of the text.</summary>
    public bool HasMatter { get; init; }

    /// <summary>Whether the matter can be held out itself: an offer of talks, but one on sanctions.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Versions by day known; never empty.</summary>
    public required IReadOnlyList<PositionVersion> Versions { get; init; }

    /// <summary>Responses by day known.</summary>
    public required IReadOnlyList<Response> Responses { get; init; }

    /// <summary>Where its conditions were printed, and where not.</summary>
    public required IReadOnlyList<TermTrail> Trails { get; init; }

    /// <summary>Refusals by the other side that no text ties to it; only where no response was found.</summary>
    public required IReadOnlyList<Evidence> RefusalsBeside { get; init; }

    /// <summary>What the two sides agreed on its matter since, or without a matter, that no text ties to it; only where no response was found.</summary>
    public required IReadOnlyList<Evidence> AgreementsBeside { get; init; }

    /// <summary>
    /// What the other side, and of what is offered its maker too, has done on its matter since (freed, lifted, eased, given) that no text ties to it; only where no response was found.
    /// </summary>
    public required IReadOnlyList<Evidence> StepsBeside { get; init; }

    /// <summary>What stands beside the silence: refusals, agreements, steps, each by the noun for one of it; those of which there are any.</summary>
    public IEnumerable<(string Noun, IReadOnlyList<Evidence> Told)> BesideSilence
    {
        get
        {
            (string Noun, IReadOnlyList<Evidence> Told)[] all = [("refusal", RefusalsBeside), ("agreement", AgreementsBeside), ("step", StepsBeside)];
            return all.Where(b => b.Told.Count > 0);
        }
    }

    /// <summary>Days to the day asked for, or the last report day if that is earlier, without a response found, from its first telling or the first after a year in which no report told it; null when there is one.</summary>
    public required int? WaitingDays { get; init; }

    /// <summary>Reports read since that telling.</summary>
    public required int ReportsRead { get; init; }

    /// <summary>How many of these carry a story that another report had first: they tell nothing by themselves.</summary>
    public int CopiesRead { get; init; }

    /// <summary>"open", also when it was renewed since the last response; else that response's words.</summary>
    public string State => Responses.Count == 0 || RenewedSince is not null ? "open" : Responses[^1].State;

    /// <summary>
    /// The version from which it was told ever again, never a year without: nobody waits for an answer to the offer of another decade.
    /// </summary>
    public PositionVersion Spell
    {
        get
        {
            var begun = Versions.Count - 1;
            while (begun > 0 && Versions[begun].Known.DayNumber - Versions[begun - 1].Known.DayNumber <= DaysOfSpell)
                begun--;

            // What a report tells as something of earlier years is where nobody's waiting begins, unless nothing else is told.
            while (begun < Versions.Count - 1 && Versions[begun].Day.Latest is { } last && Versions[begun].Known.DayNumber - last.DayNumber > DaysOfSpell / 2)
                begun++;
            return Versions[begun];
        }
    }

    /// <summary>
    /// The last version told after everything that tells the last response: what was refused or fulfilled once is open again. Null without a
    /// response, without such a version, where it was withdrawn, or where a deal is told again.
    /// </summary>
    public PositionVersion? RenewedSince =>
        Responses is [.., var last] && Latest is { IsOfDeal: false, Change: not VersionChange.Withdrawn } && Latest.Known > last.Evidence.Max(e => e.Known) && Latest.Confidence >= LeastToReopen
            && !(Latest.Day.Basis is Facts.DayBasis.Stated or Facts.DayBasis.WorkedOut && Latest.Day.Latest <= (last.Day.Latest ?? last.Known))
            ? Latest : null;

    /// <summary>Confidence of its surest telling, 0 to 1: that the position is held; each wording has its own.</summary>
    public double Confidence => Versions.Max(v => v.Confidence);

    /// <summary>Whether a position may be stated as one that is held: one sure telling is enough, and each wording is judged by itself.</summary>
    /// <param name="floor">Least confidence of what is stated as fact.</param>
    public bool IsFirm(double floor) => Confidence >= floor;

    /// <summary>The first version that a report tells as put, and not only as announced; the first where there is none.</summary>
    public PositionVersion FirstPut => Versions.FirstOrDefault(v => !v.IsAnnounced) ?? Versions[0];

    /// <summary>The last version.</summary>
    public PositionVersion Latest => Versions[^1];
}
