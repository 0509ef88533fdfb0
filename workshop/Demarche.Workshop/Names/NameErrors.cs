using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>One thing that went wrong: a marked name, what was found in its place, or either alone.</summary>
internal readonly record struct NameError(MarkedName? Marked, MarkedName? Found)
{
    private const int Around = 40;

    /// <summary>"kind LOC->ORG", "extent PER", "missed MISC", "invented ORG", with the words around.</summary>
    public string Describe(string text)
    {
        var range = (Marked ?? Found)!.Value.Range;
        var start = Math.Max(0, range.Start - Around);
        var end = Math.Min(text.Length, range.End + Around);
        var words = $"{text[start..range.Start]}[[{text[range.Start..range.End]}]]{text[range.End..end]}".Replace('\n', ' ');
        var found = Found is { } f && Marked is not null && f.Range != range ? $" found [{text[f.Range.Start..f.Range.End]}]" : "";
        return $"{Class,-20} {words}{found}";
    }

    /// <summary>The class of the error.</summary>
    public string Class => (Marked, Found) switch
    {
        ({ } m, { } f) when m.Range == f.Range => $"kind {Short(m.Kind)}->{Short(f.Kind)}",
        ({ } m, { } f) => $"extent {Short(m.Kind)}->{Short(f.Kind)}",
        ({ } m, null) => $"missed {Short(m.Kind)}",
        (_, { } f) => $"invented {Short(f.Kind)}",
        _ => "",
    };

    private static string Short(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Place => "LOC",
        NameKind.Organisation => "ORG",
        _ => "MISC",
    };
}

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
