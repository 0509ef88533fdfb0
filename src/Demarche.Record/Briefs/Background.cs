namespace Demarche.Record.Briefs;

/// <summary>What reports tell of earlier times: old positions with what became of them, old meetings.</summary>
internal sealed class Background(Meetings meetings, PositionSentences say) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Background";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        foreach (var position in ground.OfMain.Where(p => ground.IsFirm(p) && MainMatter.IsHistory(p)).Take(2))
        {
            if (position.Responses.LastOrDefault() is { } response)
                yield return new BriefLine(null, [say.Response(position, response)]);
            else
                yield return new BriefLine(null, [say.Made(position)]);
        }

        foreach (var contact in ground.State.Contacts.Where(c => c.Confidence >= ground.Floor && Meetings.IsHistory(c)).OrderByDescending(c => c.Day.Latest).Take(2))
            yield return new BriefLine(null, [meetings.Line(contact)]);
    }
}
