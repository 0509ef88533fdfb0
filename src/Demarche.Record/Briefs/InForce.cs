using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Measures;

namespace Demarche.Record.Briefs;

/// <summary>Measures that reports tell as going on.</summary>
internal sealed class InForce(PartyNames names) : IBriefPart
{
    // What is read with less is wrong more often than right.
    private const double LeastToTell = 0.4;

    // A measure that no report has told for longer may be over.
    private const int DaysCurrent = 120;

    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "In force";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground) => Of(ground, unsure: false).Take(4);

    /// <summary>A line for each measure towards one of the two parties, or of one of them towards nobody who is named, the last told first.</summary>
    /// <param name="ground">What stands.</param>
    /// <param name="unsure">Those that were read with too little confidence to be stated, but told of late; false for those that may be stated.</param>
    public IEnumerable<BriefLine> Of(BriefGround ground, bool unsure) => ground.State.Measures
        .Where(m => ground.Main is { } main && (m.To.Count > 0 ? m.To : m.From).Intersect(main.Parties, StringComparer.Ordinal).Any())
        .Where(m => unsure ? m.Confidence >= LeastToTell && m.Confidence < ground.Floor && m.LastTold >= ground.State.KnownBy.AddDays(-DaysCurrent) : m.Confidence >= ground.Floor)
        .Select(m => new BriefLine(null, [Line(m)]));

    private BriefSentence Line(Measure measure)
    {
        var sentence = new Sentence(names).Say(Noun(measure.Act)).Say(" of ").Parties(measure.From);
        if (measure.To.Count > 0)
            sentence.Say(measure.Act == Act.Deploy ? " towards " : " on ").Parties(measure.To);
        PositionSentences.Told(sentence.Say(": going on, "), measure.ToldBy);
        return sentence.Say("reported ").Day(measure.LastTold).Cite(measure.Evidence.TakeLast(1)).End();
    }

    private static string Noun(Act act) => act switch
    {
        Act.Sanction => "Sanctions",
        Act.Exercise => "Military drills",
        _ => "Deployment",
    };
}
