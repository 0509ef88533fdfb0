namespace Demarche.Record.Briefs;

/// <summary>What was read with too little confidence to be stated: shown apart, with its place, to be looked at.</summary>
internal sealed class Unconfirmed(Meetings meetings, PositionSentences say, InForce measures) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Unconfirmed";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        foreach (var position in ground.OfMain.Where(p => !ground.IsFirm(p) && (p != ground.Counter || !ground.IsFirm(ground.Main!.Position))).Take(4))
            yield return new BriefLine(null, [say.Made(position)]);
        foreach (var contact in ground.Contacts.Where(c => (c.Confidence < ground.Floor || !Meetings.IsWhole(c)) && ground.IsNew(c.Known)).Where(ground.IsToldBesideBoth).Take(3))
            yield return new BriefLine(null, [meetings.Line(contact)]);
        foreach (var measure in measures.Of(ground, unsure: true).Take(2))
            yield return measure;
    }
}
