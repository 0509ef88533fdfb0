using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Measures;

namespace Demarche.Record.Briefs;

/// <summary>Measures that reports tell as going on.</summary>
internal sealed class InForce(PartyNames names) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "In force";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground) => ground.State.Measures
        .Where(m => m.Confidence >= ground.Floor && ground.Main is { } main && m.From.Concat(m.To).Intersect(main.Parties, StringComparer.Ordinal).Any())
        .Take(4)
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
