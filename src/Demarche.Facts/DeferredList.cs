using System.Collections;

namespace Demarche.Facts;

/// <summary>
/// A list that is made when somebody first looks at it: of ten thousand positions a brief prints the wordings of a few, and wordings
/// need the reports' texts. What it is made from never changes, so that it is the same whenever it is made.
/// </summary>
/// <param name="make">Makes it; called at most once.</param>
public sealed class DeferredList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _items = new(make);

    /// <inheritdoc/>
    public int Count => _items.Value.Count;

    /// <inheritdoc/>
    public T this[int index] => _items.Value[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
