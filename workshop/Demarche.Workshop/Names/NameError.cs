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
