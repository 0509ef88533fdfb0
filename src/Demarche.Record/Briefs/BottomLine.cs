using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>Where the main matter stands: what was answered, what the other side asks, in which words the offer last stood.</summary>
internal sealed class BottomLine(PositionSentences say) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => null;

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        if (ground.Main is not { } main)
            yield break;
        // An unconfirmed response is told as such: "no response found" is said only when none was read at all.
        var position = main.Position;
        var sentences = new List<BriefSentence>
        {
            position.Responses.LastOrDefault() is { } response ? say.Response(position, response) : say.Open(position, ground.State.KnownBy),
        };
        var counter = ground.OfMain.FirstOrDefault(p => p.Kind == PositionKind.Demand && p.From[0] == position.To[0] && !MainMatter.IsHistory(p));
        if (counter is not null && say.Demand(counter) is { } demand)
            sentences.Add(demand);
        if (say.LatestWording(position) is { } wording)
            sentences.Add(wording);
        yield return new BriefLine(null, sentences);
    }
}
