using System.Globalization;
using Demarche.Server.Answers;

namespace Demarche.Server.Views;

/// <summary>Which part of a long list is shown.</summary>
/// <param name="Size">Most entries shown.</param>
/// <param name="Total">Entries in all.</param>
/// <param name="After">The cursor of what follows; null at the end.</param>
public sealed record Slice(int Size, int Total, string? After)
{
    private const int Usual = 100;
    private const int Most = 500;

    /// <summary>The parameters by which a list is walked.</summary>
    public static IReadOnlyList<ViewParameter> Parameters { get; } =
    [
        new("after", "The cursor of the answer before: what follows its last entry."),
        new("limit", $"Most entries of the answer, 1 to {Most}; {Usual} unless given."),
    ];

    /// <summary>
    /// The entries after the cursor. A cursor is the key of the last entry seen, so that entries which came in between are
    /// neither shown twice nor push others out.
    /// </summary>
    /// <param name="desk">What was asked.</param>
    /// <param name="all">The whole list, in order of its keys.</param>
    /// <param name="key">The place of an entry in that order, as ordinal text.</param>
    /// <param name="descending">Whether keys fall.</param>
    /// <param name="usual">Most entries unless the address says how many.</param>
    /// <exception cref="BadRequestException">The limit is no number from 1 to the most, or the cursor none of this list.</exception>
    public static (IReadOnlyList<T> Entries, Slice Slice) Of<T>(Desk desk, IReadOnlyList<T> all, Func<T, string> key, bool descending = false, int usual = Usual)
    {
        var size = desk.Query.GetValueOrDefault("limit") is { Length: > 0 } written
            ? int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is >= 1 and <= Most
                ? given
                : throw new BadRequestException($"“limit” takes a number from 1 to {Most}.")
            : usual;
        var after = desk.Query.GetValueOrDefault("after");
        if (!string.IsNullOrEmpty(after) && all.Count > 0 && ShapeOf(after) != ShapeOf(key(all[0])))
            throw new BadRequestException("“after” takes a cursor from the answer before.");
        var rest = string.IsNullOrEmpty(after) ? all : [.. all.Where(e => string.CompareOrdinal(key(e), after) is var order && (descending ? order < 0 : order > 0))];
        List<T> entries = [.. rest.Take(size)];
        return (entries, new Slice(size, all.Count, rest.Count > size ? key(entries[^1]) : null));
    }

    // The part of a key that says its place in the order: a day or a number, with a 0 for each digit.
    private static string ShapeOf(string key) => string.Concat(key.TakeWhile(c => c != '.').Select(c => char.IsAsciiDigit(c) ? '0' : c));
}
