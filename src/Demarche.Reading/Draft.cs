using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Statements;
using Demarche.Reading.Transcripts;

namespace Demarche.Reading;

/// <summary>What has been read from a report so far. Each step returns a new one and writes on none.</summary>
internal sealed record Draft
{
    /// <summary>The report.</summary>
    public required Report Report { get; init; }

    /// <summary>Its text, analysed.</summary>
    public required AnalysedText Text { get; init; }

    /// <summary>Who is who.</summary>
    public Cast Cast { get; init; } = Cast.Nobody;

    /// <summary>Whose words follow whose, when the text is a transcript.</summary>
    public Turns Turns { get; init; } = Turns.None;

    /// <summary>The text as somebody's own words, paragraph by paragraph; null when nobody signs it.</summary>
    public SignedText? Signed { get; init; }

    /// <summary>The party whose own words the whole text is, when no person signs it; null for a news report.</summary>
    public Actor? Author { get; init; }

    /// <summary>The parties that issue a joint statement, in the order of its list; empty for any other text.</summary>
    public IReadOnlyList<Actor> Issuers { get; init; } = [];

    /// <summary>Statements in text order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Events in text order.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>The words of a range of tokens, as evidence.</summary>
    public Extract Take(TokenRange tokens) => Take(Text.RangeOf(tokens));

    /// <summary>The words of a place in the text, as evidence.</summary>
    public Extract Take(TextRange place) => Report.Text.Take(place.Start, place.End);

    /// <summary>All of it, in the shape that leaves this stage.</summary>
    public ReportFacts ToFacts() => new()
    {
        Report = Report,
        Entities = Cast.Entities,
        Mentions = [.. Cast.Mentions.SelectMany(m => m.Actors.Select(a => new Mention(a.Id, Take(m.Tokens))))],
        Statements = Statements,
        Events = Events,
        Dates = [.. Text.Dates.Select(d => new DateMention(Take(d.Range), d.Value))],
    };
}

/// <summary>One step of the reading.</summary>
internal delegate Draft Step(Draft draft);
