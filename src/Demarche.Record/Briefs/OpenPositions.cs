using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>Every position of the two parties, with its response or the silence since.</summary>
internal sealed class OpenPositions(PartyNames names, PositionSentences say) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Positions";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground) => ground.OfMain
        .Where(p => ground.IsFirm(p) && ground.IsCurrent(p)
            // Of a position without a response the first line has said the same words.
            && (p != ground.Main!.Position || p.Responses.Count > 0))
        .Select(p => new BriefLine(null, [Line(p, ground)]))
        .Take(6);

    private BriefSentence Line(Position position, BriefGround ground)
    {
        var response = position.Responses.LastOrDefault();
        if (response is null)
            return say.Open(position, ground.State.Until);
        if (response.ByDeal && position.RenewedSince is null)
            return say.Response(position, response);
        var sentence = new Sentence(names);
        say.Name(sentence, position, null);
        PositionSentences.Told(sentence.Say(": ").Say(response.State).Say(", "), response.ToldBy).When(response.Day, response.DayFrom, response.Known);
        sentence.Say(response.Channel is null && !response.ByMeeting ? "; channel not reported" : response.ByMeeting ? "; computed from a meeting" : "").Unless(response.Confidence >= ground.Floor);
        return sentence.Cite(response.Evidence.Take(1)).End();
    }
}
