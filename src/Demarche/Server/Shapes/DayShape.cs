using Demarche.Facts;

namespace Demarche.Server.Shapes;

/// <summary>When, as far as told.</summary>
/// <param name="On">The day, month or year as far as it is known; null when it is not.</param>
/// <param name="Earliest">First possible day.</param>
/// <param name="Latest">Last possible day.</param>
/// <param name="Basis">stated, worked out, report or none.</param>
internal sealed record DayShape(string? On, DateOnly? Earliest, DateOnly? Latest, string Basis)
{
    public static DayShape Of(DayInterval day) => new(day.On, day.Earliest, day.Latest, day.Basis.Word());
}
