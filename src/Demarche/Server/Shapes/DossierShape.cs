using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>What stands on a day as known on another: the brief, and the latest of what stands; the lists have all of it.</summary>
internal sealed record DossierShape(
    string Title, DateOnly AsOf, DateOnly KnownBy, DateOnly Since, CoverageShape Coverage, IReadOnlyList<SectionShape> Brief,
    IReadOnlyList<PositionLineShape> Positions, IReadOnlyList<ContactShape> NextContacts, IReadOnlyList<ContactShape> LastContacts, IReadOnlyList<MeasureShape> Measures,
    IReadOnlyList<PositionLineShape> UnconfirmedPositions, IReadOnlyList<ContactShape> UnconfirmedContacts, IReadOnlyList<MeasureShape> UnconfirmedMeasures)
{
    private const int Most = 25;

    public static DossierShape Of(Desk desk, DossierModel model) => new(
        model.Brief.Title,
        desk.Days.AsOf,
        desk.Days.KnownBy,
        model.Brief.Header.Since,
        CoverageShape.Of(desk.State.Coverage),
        [.. model.Brief.Sections.Select(s => SectionShape.Of(desk, s))],
        [.. model.Positions.Take(Most).Select(p => PositionLineShape.Of(desk, p))],
        [.. model.Next.Take(Most).Select(c => ContactShape.Of(desk, c))],
        [.. model.Last.Take(Most).Select(c => ContactShape.Of(desk, c))],
        [.. model.Measures.Take(Most).Select(m => MeasureShape.Of(desk, m))],
        [.. model.UnconfirmedPositions.Take(Most).Select(p => PositionLineShape.Of(desk, p))],
        [.. model.UnconfirmedContacts.Take(Most).Select(c => ContactShape.Of(desk, c))],
        [.. model.UnconfirmedMeasures.Take(Most).Select(m => MeasureShape.Of(desk, m))]);
}

/// <summary>The reports that an answer was computed from.</summary>
internal sealed record CoverageShape(int Reports, int Independent, DateOnly? First, DateOnly? Last, int DaysWithout)
{
    public static CoverageShape Of(Coverage coverage) => new(coverage.Count, coverage.Independent, coverage.First, coverage.Last, coverage.DaysWithout);
}

/// <summary>A part of the brief.</summary>
internal sealed record SectionShape(string? Heading, IReadOnlyList<LineShape> Lines)
{
    public static SectionShape Of(Desk desk, BriefSection section) => new(
        section.Heading,
        [.. section.Lines.Select(l => new LineShape(l.Label, [.. l.Sentences.Select(s => new SentenceShape(s.Text, s.Kind.Word(), SpanShape.Of(desk, s.Evidence)))]))]);
}

/// <summary>An entry of the brief.</summary>
internal sealed record LineShape(string? Label, IReadOnlyList<SentenceShape> Sentences);

/// <summary>A sentence of the brief with the words it rests on.</summary>
internal sealed record SentenceShape(string Text, string Kind, IReadOnlyList<SpanShape> Evidence);
