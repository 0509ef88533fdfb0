using Demarche.Facts.Knowledge;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Briefs;

/// <summary>Writes the brief of a state of play. The order of its parts stands here and nowhere else.</summary>
public sealed class BriefWriter
{
    private readonly PartyNames _names;

    /// <summary>Takes the names of parties from the knowledge.</summary>
    public BriefWriter(IReadOnlyList<KnowledgeFile> knowledge)
        : this(new PartyNames(knowledge))
    {
    }

    /// <summary>Takes the names of parties.</summary>
    public BriefWriter(PartyNames names) => _names = names;

    /// <summary>The brief; the same state and settings give the same brief.</summary>
    public Brief Write(StateOfPlay state, BriefSettings settings)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(settings);
        var ground = new BriefGround(state, settings);
        var page = new BriefPage(settings.MostWords);
        foreach (var part in Parts(settings.Floor))
        {
            if (page.Fit(part.Heading(ground), part.Lines(ground)) is { } section)
                page.Add(section);
        }

        return new Brief(Title(ground), ground.Header, page.Sections);
    }

    private IBriefPart[] Parts(double floor)
    {
        var positions = new PositionSentences(_names, floor);
        var meetings = new Meetings(_names, floor);
        return
        [
            new BottomLine(positions, meetings),
            new SinceThen(_names, positions),
            new OpenPositions(_names, positions),
            new Conflicts(_names),
            new PartyLines(_names),
            new InForce(_names),
            meetings,
            new Background(meetings, positions),
            // Its heading says it for every line.
            new Unconfirmed(new Meetings(_names, 0), new PositionSentences(_names, 0), new InForce(_names)),
        ];
    }

    private string Title(BriefGround ground) => ground.Main is { } main
        ? $"{_names.Name(main.Parties[0])} - {_names.Name(main.Parties[1])}: state of play"
        : "State of play";
}

/// <summary>One part of the page.</summary>
internal interface IBriefPart
{
    /// <summary>Its heading; null for the bottom line.</summary>
    string? Heading(BriefGround ground);

    /// <summary>Its lines, the weightiest first.</summary>
    IEnumerable<BriefLine> Lines(BriefGround ground);
}
