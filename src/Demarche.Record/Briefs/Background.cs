namespace Demarche.Record.Briefs;

/// <summary>What reports tell of earlier times: old positions with what became of them, old meetings.</summary>
internal sealed class Background(Meetings meetings, PositionSentences say) : IBriefPart
{
    private const int MostPositions = 3;
    private const int MostMeetings = 4;

    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Background";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        foreach (var position in ground.OfMain.Where(p => ground.IsFirm(p) && !ground.IsCurrent(p)).Take(MostPositions))
        {
            if (position.Responses.LastOrDefault() is { } response)
                yield return new BriefLine(null, [say.Response(position, response)]);
            else if (!MainMatter.IsHistory(position))
                yield return new BriefLine(null, [say.Open(position, ground.State.Until)]);
            else
                yield return new BriefLine(null, [say.Made(position)]);
        }

        foreach (var contact in ground.Contacts.Where(c => c.Confidence >= ground.Floor && ground.IsPast(c) && Meetings.IsWhole(c)).OrderByDescending(c => c.Day.Latest ?? c.Known).Take(MostMeetings))
            yield return new BriefLine(null, [meetings.Line(contact)]);
    }
}
