namespace Demarche.English.Dates;

/// <summary>A word, number or mark as the grammar of time sees it.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Value">Number, month, unit: see <see cref="TimeWordKind"/>.</param>
internal readonly record struct TimeToken(int Start, int End, TimeWordKind Kind, TimeForm Form, int Value)
{
    /// <summary>Printed in figures.</summary>
    public bool InFigures => (Form & TimeForm.Figures) == TimeForm.Figures;

    /// <summary>Figures with a comma or a decimal point.</summary>
    public bool IsAmount => (Form & TimeForm.Amount) == TimeForm.Amount;

    /// <summary>Four figures, as a year has.</summary>
    public bool HasFourFigures => (Form & TimeForm.FourFigures) == TimeForm.FourFigures;

    /// <summary>Begins with a capital.</summary>
    public bool IsCapital => (Form & TimeForm.Capital) == TimeForm.Capital;
}

/// <summary>How a token is printed.</summary>
[Flags]
internal enum TimeForm : byte
{
    /// <summary>Lower case, or a mark.</summary>
    Plain = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>Printed in figures.</summary>
    Figures = 2,

    /// <summary>Figures with a comma or a decimal point: never a year or a day.</summary>
    Amount = 4,

    /// <summary>Four figures: may be a year.</summary>
    FourFigures = 8,
}
