using Demarche.Facts;
using Demarche.Record.Searching;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>A place where all the words asked for stand.</summary>
/// <param name="Kind">statement, event or report.</param>
/// <param name="Id">Id of the statement or event, label of the report.</param>
/// <param name="Who">Speakers or actors by name.</param>
/// <param name="Act">The act; null but for events.</param>
/// <param name="Words">The words around.</param>
/// <param name="Marks">Where in the report the words asked for stand: first code point and the one after the last.</param>
internal sealed record HitShape(string Kind, string Id, IReadOnlyList<string> Who, string? Act, SpanShape Words, IReadOnlyList<PlaceShape> Marks)
{
    public static HitShape Of(Desk desk, SearchHit hit) => new(
        hit.Kind.Word(), hit.Id, hit.Who, hit.Act, SpanShape.Of(desk, hit.Snippet), [.. hit.Marks.Select(m => new PlaceShape(m.Start, m.End))]);
}

/// <summary>A place in a report's text.</summary>
internal sealed record PlaceShape(int Start, int End);
