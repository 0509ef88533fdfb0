namespace Demarche.Views;

/// <summary>The two days of a view, from what was asked for and what there is.</summary>
/// <param name="AsOf">D: the day whose state is shown.</param>
/// <param name="KnownBy">K: the last day whose reports count.</param>
internal readonly record struct ViewDays(DateOnly AsOf, DateOnly KnownBy)
{
    /// <summary>
    /// Both default to the last report's day. A D behind that takes K along; a K alone is D too, so that no report dated after
    /// K has a say in what is shown.
    /// </summary>
    /// <returns>Null when nothing was asked for and there is no report to go by.</returns>
    public static ViewDays? Of(DateOnly? asOf, DateOnly? knownBy, DateOnly? lastDay)
    {
        if ((knownBy ?? (asOf > lastDay ? asOf : lastDay ?? asOf)) is not { } known)
            return null;
        return new ViewDays(asOf ?? known, known);
    }
}
