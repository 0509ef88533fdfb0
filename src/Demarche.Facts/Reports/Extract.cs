namespace Demarche.Facts;

/// <summary>
/// Words of a report together with their place. While a report is read an extract can only be taken from its text
/// (<see cref="ReportText.Take"/>), so its words equal the text there; one that comes back from a store is checked
/// against the text by <see cref="ReportText.Holds"/>.
/// </summary>
public sealed record Extract
{
    private Extract(Span span, string text)
    {
        Span = span;
        Text = text;
    }

    /// <summary>Where the words stand, in code points.</summary>
    public Span Span { get; }

    /// <summary>The words as printed, never empty.</summary>
    public string Text { get; }

    /// <summary>An extract as a store or file recorded it: not known to be true until <see cref="ReportText.Holds"/> says so.</summary>
    public static Extract Recorded(Span span, string text) => new(span, text);

    internal static Extract Taken(Span span, string text) => new(span, text);

    /// <inheritdoc/>
    public override string ToString() => $"{Span} \"{Text}\"";
}
