using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>Where the main matter stands: what was answered, what the other side asks, in which words the offer last stood.</summary>
internal sealed class BottomLine(PositionSentences say, Meetings meetings) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => null;

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        if (ground.Main is not { } main)
            yield break;
        if (!ground.IsFirm(main.Position) || !ground.IsCurrent(main.Position))
        {
            yield return new BriefLine(null, [say.NothingConfirmed(main, ground), .. meetings.Lines(ground).Take(1).SelectMany(l => l.Sentences)]);
            yield break;
        }

        // An unconfirmed response is told as such, and behind what it answers: "no response found" is said only when none was read at all.
        var position = main.Position;
        var sentences = new List<BriefSentence>(Standing(position, ground));
        if (ground.Counter is { } counter && say.Demand(counter) is { } demand)
            sentences.Add(demand);
        if (say.LatestWording(position) is { } wording)
            sentences.AddRange(sentences.Exists(s => s.Text.Contains(position.Latest.Printed[0].Words.Words.Text, StringComparison.Ordinal)) ? [] : [wording]);
        else if (position.Responses.Count > 0 && position.Latest.Known > position.Responses[^1].Known && !ground.IsNew(position.Latest.Known))
            sentences.Add(say.Again(position));
        yield return new BriefLine(null, sentences);
    }

    // What was refused or fulfilled before a year in which nobody told it is not how it stands.
    private BriefSentence[] Standing(Position position, BriefGround ground) => position.Responses.LastOrDefault() switch
    {
        null => [say.Open(position, ground.State.Until)],
        var old when position.RenewedSince is not null && old.Known < position.Spell.Known => [say.Again(position)],
        { } last when last.Confidence < ground.Floor => [say.Put(position), say.Response(position, last)],
        var last => [say.Response(position, last)],
    };
}
