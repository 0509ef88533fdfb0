using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>A part of a list.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Address of what follows; null at the end.</param>
internal sealed record ListShape<T>(IReadOnlyList<T> Items, int Total, string? Next)
{
    public static ListShape<T> Of(Desk desk, IEnumerable<T> items, Slice slice) =>
        new([.. items], slice.Total, slice.After is { } after ? "/api/v1" + desk.With(("after", after)) : null);
}
