namespace Demarche.Workshop.Names;

/// <summary>Compares found names with marked ones.</summary>
internal static class NameErrors
{
    public static IEnumerable<NameError> Of(IReadOnlyCollection<MarkedName> marked, IReadOnlyList<MarkedName> found)
    {
        var right = found.ToHashSet();
        right.IntersectWith(marked);
        var left = found.Where(f => !right.Contains(f)).ToList();
        foreach (var name in marked.Where(m => !right.Contains(m)))
        {
            var index = left.FindIndex(f => f.Range.Overlaps(name.Range));
            yield return new NameError(name, index < 0 ? null : left[index]);
            if (index >= 0)
                left.RemoveAt(index);
        }

        foreach (var name in left)
            yield return new NameError(null, name);
    }
}
